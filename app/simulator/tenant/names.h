// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace simulator {

class Dice;

/// Believable names, in several languages. A small share is what an attacker would choose: markup, formulas, format
/// strings, right-to-left marks, paths, very long ones. All are valid UTF-8.
std::string companyName(Dice &dice);
std::string folderName(Dice &dice);
std::string groupName(Dice &dice);
std::string policyName(Dice &dice);
std::string personName(Dice &dice);

/// The name of the \p ordinal th endpoint of a company that names in style \p style (any number).
std::string endpointName(Dice &dice, std::uint32_t style, std::uint32_t ordinal, bool server);

/// \p digits hexadecimal digits in lower case, a multiple of 16: 32 for MD5, 64 for SHA-256.
std::string fileHash(Dice &dice, int digits);

/// Lower-case letters and digits only, for host and mail names; never empty.
std::string slug(const std::string &name);

} // namespace simulator
