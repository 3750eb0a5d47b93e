# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the build folder BUILD into an empty one and looks at what is there.
cmake_minimum_required(VERSION 3.25)

set(prefix ${BUILD}/tests/installed)
file(REMOVE_RECURSE ${prefix})

function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT result EQUAL 0)
        list(JOIN ARGN " " command)
        message(FATAL_ERROR "${command}\n${output}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix})
file(GLOB_RECURSE installed RELATIVE ${prefix} ${prefix}/*)
list(SORT installed)

set(expected
    share/applications/${ID}.desktop
    share/doc/Plumbline/CHANGELOG.md
    share/doc/Plumbline/GPL-3.0-or-later.txt
    share/doc/Plumbline/README.md
    share/icons/hicolor/scalable/apps/${ID}.svg
    share/metainfo/${ID}.metainfo.xml)
foreach(program ${PROGRAMS})
    list(APPEND expected bin/${program})
endforeach()
list(SORT expected)
if(NOT installed STREQUAL expected)
    list(JOIN installed "\n  " got)
    list(JOIN expected "\n  " wanted)
    message(FATAL_ERROR "installed:\n  ${got}\nexpected:\n  ${wanted}")
endif()

set(desktop ${prefix}/share/applications/${ID}.desktop)
file(READ ${desktop} text)
if(NOT text MATCHES "\nIcon=${ID}\n" OR NOT text MATCHES "\nExec=plumbline\n")
    message(FATAL_ERROR "${desktop} names another icon or program:\n${text}")
endif()
run(desktop-file-validate ${desktop})
run(appstreamcli validate --no-net ${prefix}/share/metainfo/${ID}.metainfo.xml)

# Each program runs from where it was installed and knows its version.
foreach(program ${PROGRAMS})
    run(${prefix}/bin/${program} --version)
    if(NOT output MATCHES "${VERSION}")
        message(FATAL_ERROR "${program} --version says ${output}, not ${VERSION}")
    endif()
endforeach()
