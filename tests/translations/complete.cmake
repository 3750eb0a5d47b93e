# SPDX-License-Identifier: GPL-3.0-or-later
# Reads the sources into a copy of each of FILES and fails if a text has no finished translation, or lost a place
# for a value.
foreach(file IN LISTS FILES)
    cmake_path(GET file FILENAME name)
    file(COPY ${file} DESTINATION ${OUT})
    execute_process(
        COMMAND ${LUPDATE} -silent -no-obsolete -locations none -recursive ${SOURCE}/app ${SOURCE}/ui -ts ${OUT}/${name}
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "lupdate: ${output}")
    endif()
    file(READ ${OUT}/${name} text)
    # A semicolon would end a list's element.
    string(REPLACE ";" "," text "${text}")
    string(REGEX MATCHALL "<message[^>]*>" all "${text}")
    string(REGEX MATCHALL "<source>[^<]*</source>[^/]*<translation type=\"unfinished\"" open "${text}")
    string(REGEX MATCHALL "type=\"unfinished\"" unfinished "${text}")
    list(LENGTH all total)
    list(LENGTH unfinished missing)
    if(total LESS 100)
        message(FATAL_ERROR "${name}: only ${total} texts were found, so the sources were not read")
    endif()
    if(missing GREATER 0)
        list(SUBLIST open 0 20 open)
        list(JOIN open "\n" shown)
        message(FATAL_ERROR "${name}: ${missing} of ${total} texts are not translated:\n${shown}")
    endif()
    message("${name}: ${total} texts, all translated")
endforeach()
