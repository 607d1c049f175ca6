#!/usr/bin/env python3
"""Office-years a second of a plain SimPy office, one thread.

Eight people on two projects work for 52 weeks of five days. Each person alternates stretches of focused work with interruptions by
colleagues; a question comes up now and then and blocks part of the work until the manager has answered it. The manager has three gaps
a day, answers the oldest question in each, talks to whoever was not spoken with for longest when there is none. Answers earn trust,
waiting costs it; interruptions strain, evenings restore; both bear on output.

It runs on SimPy 3 or 4 (module simpy), on SimPy 2 (module SimPy, Debian's python3-simpy), or, where neither is there, on an event loop of
its own that does the same and is faster than either. The year it simulates is the same on all of them.

usage: peer.py [runs [repeats [own]]]
"""
import heapq
import itertools
import json
import math
import random
import statistics
import sys
import time


class OwnLoop:
    """The part of SimPy's event loop that is used here: generators that yield how long they wait."""

    def __init__(self):
        self.now, self.queue, self.count = 0.0, [], itertools.count()

    def timeout(self, delay):
        return delay

    def process(self, generator):
        heapq.heappush(self.queue, (self.now, next(self.count), generator))

    def run(self, until):
        queue, count = self.queue, self.count
        while queue and queue[0][0] < until:
            self.now, _, generator = heapq.heappop(queue)
            heapq.heappush(queue, (self.now + next(generator), next(count), generator))
        self.now = until


def simpy_two():
    """An environment on SimPy 2, whose processes are objects that yield hold, themselves and a delay."""
    from SimPy.Simulation import Process, Simulation, hold

    class Runner(Process):
        def run(self, generator):
            for delay in generator:
                yield hold, self, delay

    class Environment:
        def __init__(self):
            self.simulation = Simulation()
            self.simulation.initialize()

        @property
        def now(self):
            return self.simulation.now()

        def timeout(self, delay):
            return delay

        def process(self, generator):
            runner = Runner(sim=self.simulation)
            self.simulation.activate(runner, runner.run(generator))

        def run(self, until):
            self.simulation.simulate(until=until)

    return Environment


def kernel(own):
    """The event loop to run on, and its name."""
    if not own:
        try:
            import simpy
            return "simpy " + simpy.__version__, simpy.Environment
        except ImportError:
            pass
        try:
            import SimPy
            return "SimPy " + SimPy.__version__, simpy_two()
        except ImportError:
            pass
    return "own event loop after SimPy's", OwnLoop


KERNEL, Environment = kernel("own" in sys.argv[1:])

PEOPLE, PROJECTS, WEEKS = 8, 2, 52
DAY = 8 * 60.0  # working minutes
END = WEEKS * 5 * DAY
GAPS = (90.0, 270.0, 390.0)


class Person:
    """Somebody with traits that stay and states that move."""

    def __init__(self, luck, number):
        self.number = number
        self.ability = luck.gauss(-0.5 * 0.33**2, 0.33)
        self.mood = luck.gauss(0.0, 0.25)
        self.strain = 0.0
        self.trust = luck.uniform(0.45, 0.55)
        self.spoken = -1.0
        self.open = 0


class Office:
    """One office with its clock, its people and what they have done."""

    def __init__(self, seed):
        self.luck = random.Random(seed)
        self.env = Environment()
        self.people = [Person(self.luck, k) for k in range(PEOPLE)]
        self.done = [0.0] * PROJECTS
        self.questions = []
        self.events = 0

    def work(self, person):
        """Focused stretches, each ended by an interruption that costs a resumption lag."""
        while True:
            stretch = self.luck.expovariate(1 / 110.0)
            yield self.env.timeout(stretch)
            self.events += 1
            blocked = min(0.9, 0.15 * person.open)
            pace = math.exp(person.ability + person.mood - 0.1 * max(0.0, person.strain) + self.luck.gauss(0.0, 0.22))
            self.done[person.number % PROJECTS] += pace * stretch / 60.0 * 0.6 * (1.0 - blocked)
            yield self.env.timeout(min(90.0, self.luck.lognormvariate(math.log(6.0), 1.0)))
            self.events += 1
            person.strain += 0.02

    def ask(self, person):
        """A question about once a week; it lies on the manager's desk until it is answered."""
        while True:
            yield self.env.timeout(self.luck.expovariate(1 / (5 * DAY)))
            self.events += 1
            person.open += 1
            self.questions.append((self.env.now, person, self.luck.betavariate(1, 2)))

    def days(self):
        """Feelings carry over by half; strain fades; questions left lying cost trust."""
        while True:
            yield self.env.timeout(DAY)
            self.events += 1
            for person in self.people:
                person.mood = 0.5 * person.mood + self.luck.gauss(0.0, 0.2165)
                person.strain *= 0.98
            for since, person, _ in self.questions:
                if self.env.now - since > 3 * DAY:
                    person.trust -= 0.04 * person.trust

    def manage(self):
        """Three gaps a day: the oldest question, or a word with whoever has waited longest for one."""
        while True:
            start = self.env.now
            for gap in GAPS:
                yield self.env.timeout(start + gap - self.env.now)
                self.events += 1
                self.move()
            yield self.env.timeout(start + DAY - self.env.now)

    def move(self):
        if self.questions:
            _, person, unclear = self.questions[0]
            spoken = unclear > 0.35
            chance = 0.97 - 0.22 * unclear if spoken else 0.88 - 0.78 * unclear
            if self.luck.random() < chance:
                self.questions.pop(0)
                person.open -= 1
                person.trust += 0.02 * (1.0 - person.trust)
            if spoken:
                person.spoken = self.env.now
            return
        person = min(self.people, key=lambda p: p.spoken)
        person.spoken = self.env.now
        person.trust += 0.008 * (1.0 - person.trust)


def run(seed):
    office = Office(seed)
    for person in office.people:
        office.env.process(office.work(person))
        office.env.process(office.ask(person))
    office.env.process(office.days())
    office.env.process(office.manage())
    office.env.run(until=END)
    return office


def main():
    words = [word for word in sys.argv[1:] if word != "own"]
    runs = int(words[0]) if words else 20
    repeats = int(words[1]) if len(words) > 1 else 5
    first, again = run(1), run(1)
    if first.done != again.done:
        sys.exit("the same seed gave two different years")
    rates = []
    for repeat in range(repeats):
        began = time.process_time()
        for k in range(runs):
            run(repeat * runs + k)
        rates.append(runs / (time.process_time() - began))
    print(json.dumps({
        "peer": KERNEL, "python": sys.version.split()[0], "people": PEOPLE, "weeks": WEEKS, "runs": runs,
        "office_years_per_s_median": round(statistics.median(rates), 1), "all": [round(r, 1) for r in rates],
        "events_per_year": first.events, "focus_hours": round(sum(first.done)),
    }, indent=1))


if __name__ == "__main__":
    main()
