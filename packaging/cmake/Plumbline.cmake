# SPDX-License-Identifier: GPL-3.0-or-later
# What the table in the root CMakeLists.txt is written in: layers, programs, tests, installation.

include(GNUInstallDirs)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus Gui LinguistTools Network Svg Widgets)
find_package(Qt6Keychain REQUIRED)
find_package(tl-expected REQUIRED)
find_package(Threads REQUIRED)
find_package(ZLIB REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(SQLiteCpp REQUIRED)

# Debian's cpp-httplib has no CMake package.
find_path(PLUMBLINE_HTTPLIB_INCLUDE httplib.h REQUIRED)
find_library(PLUMBLINE_HTTPLIB cpp-httplib REQUIRED)
add_library(plumbline_httplib INTERFACE)
add_library(httplib::httplib ALIAS plumbline_httplib)
target_include_directories(plumbline_httplib SYSTEM INTERFACE ${PLUMBLINE_HTTPLIB_INCLUDE})
target_link_libraries(plumbline_httplib INTERFACE ${PLUMBLINE_HTTPLIB} Threads::Threads)
# The library was built with these; its classes have another layout without them.
target_compile_definitions(plumbline_httplib INTERFACE
    CPPHTTPLIB_OPENSSL_SUPPORT CPPHTTPLIB_ZLIB_SUPPORT CPPHTTPLIB_BROTLI_SUPPORT)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

find_program(PLUMBLINE_CCACHE ccache)
if(PLUMBLINE_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros ${PLUMBLINE_CCACHE})
endif()

# What every target of ours is compiled with. Dependencies are SYSTEM, so warnings are ours alone.
add_library(plumbline_settings INTERFACE)
target_compile_options(plumbline_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Woverloaded-virtual -Wnon-virtual-dtor -Werror)
target_compile_definitions(plumbline_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 _GLIBCXX_ASSERTIONS
    PLUMBLINE_APP_ID="${PLUMBLINE_APP_ID}" PLUMBLINE_VERSION="${PROJECT_VERSION}")
target_link_options(plumbline_settings INTERFACE LINKER:--as-needed)
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_definitions(plumbline_settings INTERFACE _FORTIFY_SOURCE=2)
    target_compile_options(plumbline_settings INTERFACE -fstack-protector-strong -fstack-clash-protection)
    target_link_options(plumbline_settings INTERFACE LINKER:-z,relro,-z,now)
endif()
if(PLUMBLINE_SANITIZE)
    target_compile_options(plumbline_settings INTERFACE -fsanitize=${PLUMBLINE_SANITIZE}
        -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(plumbline_settings INTERFACE -fsanitize=${PLUMBLINE_SANITIZE})
endif()

if(PLUMBLINE_FUZZ)
    target_compile_options(plumbline_settings INTERFACE -fsanitize=fuzzer-no-link)
endif()

# plumbline_layer(name [DIR dir] [USES layers…] [LIBS libraries…]): one static library, all sources below its folder
# but those of programs (program/).
function(plumbline_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "DIR" "USES;LIBS")
    if(NOT arg_DIR)
        set(arg_DIR app/${name})
    endif()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${arg_DIR}/*.cpp ${arg_DIR}/*.h)
    list(FILTER sources EXCLUDE REGEX "/program/")
    set(headers ${sources})
    list(FILTER headers INCLUDE REGEX "\\.h$")
    list(FILTER sources EXCLUDE REGEX "\\.h$")
    list(TRANSFORM arg_USES PREPEND plumbline_ OUTPUT_VARIABLE uses)
    # "layer/file.h" is read from the folder that the layer's own lies in.
    cmake_path(GET arg_DIR PARENT_PATH base)
    cmake_path(ABSOLUTE_PATH base NORMALIZE)

    add_library(plumbline_${name} STATIC ${sources})
    target_sources(plumbline_${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${base} FILES ${headers})
    target_link_libraries(plumbline_${name} PUBLIC ${uses} ${arg_LIBS} PRIVATE plumbline_settings)
    set_target_properties(plumbline_${name} PROPERTIES LINKER_LANGUAGE CXX)
    string(JOIN " " row ${arg_USES})
    set_property(GLOBAL APPEND_STRING PROPERTY plumbline_table "layer\t${name}\t${arg_DIR}\t${row}\n")
endfunction()

# plumbline_program(name main.cpp LAYERS layers…): what is installed
function(plumbline_program name main)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "LAYERS")
    list(TRANSFORM arg_LAYERS PREPEND plumbline_ OUTPUT_VARIABLE layers)
    add_executable(${name} ${main})
    target_link_libraries(${name} PRIVATE ${layers} plumbline_settings)
    set_property(GLOBAL APPEND PROPERTY plumbline_programs ${name})
    string(JOIN " " row ${arg_LAYERS})
    set_property(GLOBAL APPEND_STRING PROPERTY plumbline_table "program\t${name}\t${main}\t${row}\n")
endfunction()

# plumbline_translations(program languages…): `translations/plumbline_<language>.ts` into the program, as
# `:/i18n/plumbline_<language>.qm`, the plurals of English beside them, and `catalogue_<language>.ts`: the texts of
# resources/api, which may be translated in part. The target update_translations reads sources and documents anew.
function(plumbline_translations name)
    set(files)
    foreach(language IN LISTS ARGN)
        list(APPEND files ${CMAKE_SOURCE_DIR}/translations/plumbline_${language}.ts)
    endforeach()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS app/*.cpp app/*.h ui/*.cpp ui/*.h)
    qt_add_lupdate(${name} TS_FILES ${files} SOURCES ${sources} OPTIONS -no-obsolete -locations none)
    list(APPEND files ${CMAKE_SOURCE_DIR}/translations/plumbline_en.ts)
    list(TRANSFORM ARGN REPLACE "(.+)" "${CMAKE_SOURCE_DIR}/translations/catalogue_\\1.ts" OUTPUT_VARIABLE catalogue)
    qt_add_lrelease(${name} TS_FILES ${files} ${catalogue} QM_FILES_OUTPUT_VARIABLE packed)
    qt_add_resources(${name} translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${packed})
    set_property(GLOBAL PROPERTY plumbline_ts ${files})
    set_property(GLOBAL PROPERTY plumbline_languages ${ARGN})
endfunction()

# The rows so far, for tests/architecture.
function(plumbline_write_table file)
    get_property(table GLOBAL PROPERTY plumbline_table)
    file(CONFIGURE OUTPUT ${file} CONTENT "${table}" @ONLY)
endfunction()

# plumbline_ctest(name seconds command…): under ctest, the same surroundings wherever it runs.
function(plumbline_ctest name seconds)
    add_test(NAME ${name} COMMAND ${ARGN})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${seconds}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;NO_PROXY=127.0.0.1,localhost"
        ENVIRONMENT_MODIFICATION "QT_LOGGING_RULES=unset:;QT_LOGGING_CONF=unset:;QT_FATAL_WARNINGS=unset:")
endfunction()

# plumbline_test(name [USES layers…] [LIBS libraries…] [SOURCES more…] [DEFINES …] [TIMEOUT seconds] [UNDER command…]):
# name.cpp of this folder, Qt Test, under ctest; UNDER is the command that starts it there.
function(plumbline_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "USES;LIBS;SOURCES;DEFINES;UNDER")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    list(TRANSFORM arg_USES PREPEND plumbline_ OUTPUT_VARIABLE uses)
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${uses} ${arg_LIBS} Qt6::Test plumbline_settings)
    target_compile_definitions(${name} PRIVATE ${arg_DEFINES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    plumbline_ctest(${name} ${arg_TIMEOUT} ${arg_UNDER} $<TARGET_FILE:${name}>)
endfunction()

# Programs, and what a desktop wants to know about them.
function(plumbline_install)
    get_property(programs GLOBAL PROPERTY plumbline_programs)
    if(programs)
        install(TARGETS ${programs} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
    foreach(file desktop metainfo.xml)
        set(${file} ${CMAKE_BINARY_DIR}/packaging/${PLUMBLINE_APP_ID}.${file})
        configure_file(packaging/${PLUMBLINE_APP_ID}.${file}.in ${${file}} @ONLY)
    endforeach()
    install(FILES ${desktop} DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${metainfo.xml} DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES resources/icons/${PLUMBLINE_APP_ID}.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES README.md CHANGELOG.md LICENSES/GPL-3.0-or-later.txt DESTINATION ${CMAKE_INSTALL_DOCDIR})
endfunction()
