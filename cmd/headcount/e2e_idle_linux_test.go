package main

import (
	"bytes"
	"fmt"
	"image/color"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/hajimehoshi/ebiten/v2"
)

// asBareLoop makes this test program a window that shows one rectangle and does nothing: what the engine and the driver cost alone.
const asBareLoop = "HEADCOUNT_BARE_LOOP"

func init() { // before the tests begin: the loop wants the main goroutine
	if os.Getenv(asBareLoop) != "" {
		os.Exit(runBareLoop())
	}
}

type bareLoop struct{ drawn bool }

func (*bareLoop) Update() error { return nil }

func (g *bareLoop) Draw(screen *ebiten.Image) {
	if g.drawn { // as our host: the last picture stays
		return
	}
	g.drawn = true
	screen.Fill(color.RGBA{0xf5, 0xee, 0xe1, 0xff})
}

func (*bareLoop) Layout(w, h int) (int, int) { return w, h }

func runBareLoop() int {
	ebiten.SetWindowSize(1280, 800)
	ebiten.SetScreenClearedEveryFrame(false)
	if err := ebiten.RunGame(&bareLoop{}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// spent is the processor time of a process and of its threads, and the memory it holds.
func spent(tb testing.TB, pid int) (cpu time.Duration, resident int64) {
	tb.Helper()
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		tb.Fatal(err)
	}
	fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+2:]))
	ticks := 0
	for _, f := range fields[11:13] { // user and system time
		n, err := strconv.Atoi(f)
		if err != nil {
			tb.Fatal(err)
		}
		ticks += n
	}
	pages, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", pid))
	if err != nil {
		tb.Fatal(err)
	}
	held, err := strconv.ParseInt(strings.Fields(string(pages))[1], 10, 64)
	if err != nil {
		tb.Fatal(err)
	}
	return time.Duration(ticks) * 10 * time.Millisecond, held * int64(os.Getpagesize())
}

// BenchmarkIdle lets the game and a bare loop of the same engine stand on one display side by side, and reports what the game costs beyond
// the loop: processor time in per cent of one core, and memory. Two windows stand still for some seconds each round.
func BenchmarkIdle(b *testing.B) {
	display := newDisplay(b)
	bare := exec.Command(os.Args[0])
	bare.Env = append(os.Environ(), asBareLoop+"=1", "DISPLAY="+display, "WAYLAND_DISPLAY=")
	bare.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := bare.Start(); err != nil {
		b.Fatal(err)
	}
	defer func() { _, _ = bare.Process.Kill(), bare.Wait() }()
	saves := b.TempDir()
	w := openProgram(b, display, saves, "play", "two-strides", "--seed", "3")
	time.Sleep(3 * time.Second)
	var game, loop, still time.Duration
	var gameHeld, loopHeld int64
	for b.Loop() {
		g0, _ := spent(b, w.cmd.Process.Pid)
		l0, _ := spent(b, bare.Process.Pid)
		start := time.Now()
		time.Sleep(4 * time.Second)
		g1, held := spent(b, w.cmd.Process.Pid)
		l1, bareHeld := spent(b, bare.Process.Pid)
		still += time.Since(start)
		game, loop, gameHeld, loopHeld = game+g1-g0, loop+l1-l0, held, bareHeld
	}
	percent := func(d time.Duration) float64 { return 100 * float64(d) / float64(still) }
	b.ReportMetric(percent(game), "%core-game")
	b.ReportMetric(percent(loop), "%core-bare")
	b.ReportMetric(percent(game-loop), "%core-beyond")
	b.ReportMetric(float64(gameHeld-loopHeld)/1e6, "MB-beyond")
	b.ReportMetric(float64(gameHeld)/1e6, "MB-game")
}
