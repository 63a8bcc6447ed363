//! The steps in which messages come to an end of a line, and the relay dies and comes back.

use crate::world::World;
use quietstorm_core::channel::{FromRelay, ToRelay, decode};
use quietstorm_core::event::Event;
use rand_chacha::rand_core::Rng;

impl World {
    /// People on whose line something is on its way to the relay.
    pub fn waiting_up(&self) -> Vec<usize> {
        self.lines(|line| !line.up.is_empty())
    }

    /// People to whom something is on its way.
    pub fn waiting_down(&self) -> Vec<usize> {
        self.lines(|line| !line.down.is_empty())
    }

    /// People the relay has let in.
    pub fn members(&self) -> Vec<usize> {
        self.lines(|line| line.member.is_some())
    }

    fn lines(&self, of: impl Fn(&crate::person::Line) -> bool) -> Vec<usize> {
        let people = self.people.iter().enumerate();
        people.filter(|(_, person)| !person.is_slow && person.line.as_ref().is_some_and(&of)).map(|(who, _)| who).collect()
    }

    fn take_up(&mut self, who: usize) -> Option<ToRelay> {
        let bytes = self.people[who].line.as_mut()?.up.pop_front()?;
        Some(decode::<ToRelay>(&bytes).unwrap())
    }

    /// The oldest message on a line reaches the relay, which answers it.
    pub fn deliver_up(&mut self, who: usize) {
        let Some(message) = self.take_up(who) else { return };
        let is_hello = matches!(message, ToRelay::Hello { .. });
        if let Some(answer) = self.work(who, message) {
            // A piece of the log may be sent before the answer, but nothing before the welcome.
            if !is_hello && self.chance(50) {
                self.pump(who);
            }
            self.say(who, &answer);
        }
    }

    /// The relay works on one message.
    fn work(&mut self, who: usize, message: ToRelay) -> Option<FromRelay> {
        let line = self.people[who].line.as_mut().unwrap();
        let answer = match &line.member {
            Some(member) => self.house.answers([(member, message)].into_iter()).pop().unwrap(),
            None => {
                let (member, welcome) = self.house.enter(line.nonce, message).unwrap();
                line.member = Some(member);
                Some(welcome)
            }
        };
        self.observe();
        answer
    }

    /// Frames of several people reach the relay at once and are kept in one go. Whose answers get away is another question.
    pub fn deliver_together(&mut self, answered: bool) {
        let mut together = Vec::new();
        for who in self.waiting_up() {
            let line = self.people[who].line.as_ref().unwrap();
            let is_put = line.up.front().is_some_and(|bytes| matches!(decode(bytes), Some(ToRelay::Put { .. })));
            if is_put && line.member.is_some() && self.chance(70) {
                together.extend(self.take_up(who).map(|message| (who, message)));
            }
        }
        let member = |who: &usize| self.people[*who].line.as_ref().and_then(|line| line.member.as_ref()).unwrap();
        let asked: Vec<_> = together.iter().map(|(who, message)| (member(who), message.clone())).collect();
        let answers = self.house.answers(asked.into_iter());
        self.observe();
        for ((who, _), answer) in together.into_iter().zip(answers).filter(|_| answered) {
            if let Some(answer) = answer {
                self.say(who, &answer);
            }
        }
    }

    /// A member who has been told of more gets the next piece. Whether there was one.
    pub fn pump(&mut self, who: usize) -> bool {
        let Some(member) = self.people[who].line.as_mut().and_then(|line| line.member.as_mut()) else { return false };
        match self.house.more(member) {
            Some(piece) => {
                self.say(who, &piece);
                true
            }
            None => false,
        }
    }

    /// The oldest message on a line reaches the person.
    pub fn deliver_down(&mut self, who: usize) {
        let Some(bytes) = self.people[who].line.as_mut().and_then(|line| line.down.pop_front()) else { return };
        let closed = self.watch.heard(&decode::<FromRelay>(&bytes).unwrap());
        self.people[who].closes.extend(closed);
        self.feed(who, Event::Heard { relay: 0, bytes });
    }

    /// The relay looks at its clock.
    pub fn tick(&mut self) {
        if self.house.is_running() {
            self.house.look_at_clock();
            self.observe();
        }
    }

    /// The relay dies: between two steps, with frames kept whose receipts nobody gets, or in the middle of a close.
    pub fn crash(&mut self) {
        if !self.house.is_running() {
            return;
        }
        match self.pick(3) {
            0 => self.deliver_together(false),
            1 => {
                *self.house.faults.picture.lock().unwrap() = Some(self.house.next_life());
                self.house.look_at_clock();
                *self.house.faults.picture.lock().unwrap() = None;
            }
            _ => {}
        }
        let mut torn = vec![0; self.pick(3) * self.pick(9_000)];
        self.rng.fill_bytes(&mut torn);
        self.house.kill(&torn);
        (0..self.people.len()).for_each(|who| self.lose(who));
    }

    /// The relay comes back.
    pub fn start(&mut self) {
        if self.house.is_running() {
            return;
        }
        self.house.start();
        let Some(channel) = self.watch.channel else { return };
        let lacking = self.house.lacking(channel, self.watch.receipts.iter().map(|receipt| receipt.frame).collect());
        let log = self.house.log(channel, 0);
        self.watch.started(&log, &lacking, self.now);
    }

    /// Everything is mended and delivered, until nobody has anything to say any more.
    pub fn settle(&mut self) {
        self.start();
        for person in &mut self.people {
            (person.is_cut, person.is_slow, person.dies_after) = (false, false, None);
        }
        for _ in 0..100_000 {
            self.tick();
            let mut quiet = true;
            for who in 0..self.people.len() {
                quiet &= !self.dial_again(who) & !self.pump(who);
                if self.people[who].line.as_ref().is_some_and(|line| !line.up.is_empty() || !line.down.is_empty()) {
                    quiet = false;
                    self.deliver_up(who);
                    self.deliver_down(who);
                }
            }
            match self.people.iter().filter_map(|person| person.wake).max() {
                Some(wake) if quiet => self.set_time(wake.max(self.now)),
                None if quiet => return,
                _ => {}
            }
        }
        panic!("it never comes to rest");
    }
}
