// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick of the group `start`: an empty window, which says on standard output that it was painted.
#include <QApplication>
#include <QMainWindow>
#include <QPaintEvent>

#include <cstdio>

namespace {

class EmptyWindow final : public QMainWindow {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (!std::exchange(m_told, true)) {
            std::puts("painted");
            std::fflush(stdout);
        }
    }

private:
    bool m_told = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    EmptyWindow window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
