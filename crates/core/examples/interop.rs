//! A small board as JSON: what one client writes and the other must understand. `interop write FILE` writes one, `interop check FILE` reads one and
//! fails loudly. The other client, written from `docs/PROTOCOL.md` alone, is in `tests/interop`, which runs both.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use quietstorm_core::bundle::{self, Reader};
use quietstorm_core::envelope::{Draft, Envelope, Kind};
use quietstorm_core::identity::{Identity, seat_signer, workshop_of};
use quietstorm_core::link::{self, Link};
use quietstorm_core::payload::{Custody, Genesis, Holder, IdeaSheet, KeyCard, Manifest, Purpose, RoundOpen, SheetIdea, decode, encode};
use quietstorm_core::secret::Secret;
use quietstorm_core::{kit, seal};
use quietstorm_model::{Brief, Policy, RoundId};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use serde_json::{Value, json};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["write", file] => std::fs::write(file, write().to_string()).unwrap(),
        ["check", file] => check(&serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()),
        _ => panic!("usage: interop write|check FILE"),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(value: &Value) -> Vec<u8> {
    let text = value.as_str().unwrap();
    (0..text.len() / 2).map(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).unwrap()).collect()
}

fn derived(me: &Identity, round: RoundId) -> Value {
    let secret = me.seat_secret(1);
    json!({
        "board": hex(&me.board().0),
        "role": hex(&me.role().author().0),
        "author": hex(&me.author(round).author().0),
        "workshop_author": hex(&me.author(workshop_of(round)).author().0),
        "round_keys": hex(me.round_keys::<8>().as_flattened()),
        "reading_order": hex(me.reading_order().expose()),
        "seat_secret": hex(secret.expose()),
        "seat_key": hex(&seat_signer(me.board_key(), &secret).author().0),
    })
}

fn sheet(author: Option<&str>, ideas: &[(&str, Option<u8>)]) -> IdeaSheet {
    let ideas = ideas.iter().map(|(text, prompt)| SheetIdea { text: (*text).to_owned(), prompt: *prompt }).collect();
    IdeaSheet { author: author.map(str::to_owned), ideas }
}

fn as_json(sheet: &IdeaSheet) -> Value {
    let ideas: Vec<_> = sheet.ideas.iter().map(|idea| json!({"text": idea.text, "prompt": idea.prompt})).collect();
    json!({"author": sheet.author, "ideas": ideas})
}

// --- writing -----------------------------------------------------------------------------------------------------------------------------------

const QUESTION: &str = "How might we keep the workshop quiet? 静か";

fn write() -> Value {
    let mut rng = ChaCha20Rng::seed_from_u64(20);
    let me = Identity::found(Secret::draw(&mut rng), Secret::draw(&mut rng));
    let other = |seed| Identity::new(me.board_key().clone(), me.facilitator(), seed);
    let holders = [me.clone(), other(Secret::draw(&mut rng)), other(Secret::draw(&mut rng))];
    let sign = |kind, payload, who: &Identity| {
        let draft = Draft { kind, board: me.board(), round: RoundId::default(), credential: [0; 32], revision: 0, payload };
        Envelope::sign(draft, &who.role()).unwrap()
    };
    let seat_key = |seat| seat_signer(me.board_key(), &me.seat_secret(seat));
    let genesis = Genesis {
        brief: Brief { question: QUESTION.into(), prompts: vec!["Noise".into(), "Light".into()], goal: 5, ..Brief::default() },
        policy: Policy::Together { seats: 3 },
        seats: vec![seat_key(1).author(), seat_key(2).author()],
    };
    let mut envelopes = vec![sign(Kind::Genesis, encode(&genesis).unwrap(), &me)];
    for (seat, holder) in (0..).zip(&holders) {
        let mut card = KeyCard { seat, name: format!("seat {seat}"), keys: holder.round_keys(), proof: vec![] };
        if seat > 0 {
            card.proof = seat_key(seat).sign(&card.proven(holder.role().author())).to_vec();
        }
        envelopes.push(sign(Kind::KeyCard, encode(&card).unwrap(), holder));
    }
    let holder = |who: &Identity| Holder { author: who.role().author(), name: String::new(), weight: 1, key: who.round_key(0).public };
    let custody = Custody { threshold: 2, holders: holders.iter().map(holder).collect() };
    let open = RoundOpen { number: 0, purpose: Purpose::Ideas, previous: None, custody: custody.clone() };
    envelopes.push(sign(Kind::RoundOpen, encode(&open).unwrap(), &me));
    let round = RoundId(envelopes.last().unwrap().id().0);
    let link = Link {
        board_key: me.board_key().clone(),
        facilitator: me.facilitator(),
        envelopes: envelopes.clone(),
        seat: Some((1, me.seat_secret(1))),
    };

    let long = "a long thought ".repeat(100);
    let sheets = [
        Some(sheet(Some("Zoë"), &[("Шкаф для телефонов", Some(1)), ("אור רך", None), ("😀", Some(0))])),
        Some(sheet(None, &[])),
        Some(sheet(None, &[(long.as_str(), None); 21])),
        None,
    ];
    let contributions: Vec<_> =
        (0..).zip(&sheets).map(|(revision, sheet)| contribute(&me, round, revision, sheet.as_ref(), &custody)).collect();
    let mut listed: Vec<_> = contributions.iter().map(Envelope::id).collect();
    listed.sort();
    let payload = encode(&Manifest { extends: None, listed }).unwrap();
    let draft = Draft { kind: Kind::Manifest, board: me.board(), round, credential: [0; 32], revision: 0, payload };
    envelopes.extend(contributions.clone());
    envelopes.push(Envelope::sign(draft, &me.role()).unwrap());

    let expected = contributions.iter().zip(&sheets).map(|(envelope, sheet)| {
        json!({"id": hex(&envelope.id().0), "receipt": kit::receipt(envelope.id()).join(" "), "sheet": sheet.as_ref().map(as_json)})
    });
    let (plain, header, m) = (b"the same bytes", [7; 140], Secret::new([9; 32]));
    let sealed = seal::seal_with(plain, &custody, &header, &m).unwrap();
    json!({
        "link": link.fragment(),
        "seed": hex(me.seed().expose()),
        "kit": kit::words(me.seed()).join(" "),
        "question": QUESTION,
        "derived": derived(&me, round),
        "bundle": hex(&bundle::write(&me.frame_key(), envelopes.iter().map(Envelope::bytes)).unwrap()),
        "secrets": holders.iter().map(|who| hex(who.round_key(0).secret.expose())).collect::<Vec<_>>(),
        "expected": expected.collect::<Vec<_>>(),
        "exact": {"plain": hex(plain), "header": hex(&header), "m": hex(m.expose()), "sealed": hex(&sealed)},
    })
}

/// Seals a sheet. Without one: as an author who cheats, whose last box belongs to another sealing.
fn contribute(me: &Identity, round: RoundId, revision: u32, sheet: Option<&IdeaSheet>, custody: &Custody) -> Envelope {
    let signer = me.author(round);
    let mut draft = Draft { kind: Kind::Contribution, board: me.board(), round, credential: [0; 32], revision, payload: vec![] };
    let header = draft.header(signer.author());
    let plain = encode(sheet.unwrap_or(&IdeaSheet::default())).unwrap();
    let sealed = |seed| seal::seal(&plain, custody, &header, &mut ChaCha20Rng::seed_from_u64(seed)).unwrap();
    draft.payload = sealed(1);
    if sheet.is_none() {
        draft.payload[192..272].copy_from_slice(&sealed(2)[192..272]);
    }
    Envelope::sign(draft, &signer).unwrap()
}

// --- checking ----------------------------------------------------------------------------------------------------------------------------------

fn check(story: &Value) {
    let link = link::parse(&format!("https://example.org/#{}", story["link"].as_str().unwrap())).unwrap();
    let seed = Secret::from_slice(&unhex(&story["seed"])).unwrap();
    assert_eq!(kit::words(&seed).join(" "), story["kit"]);
    assert_eq!(kit::parse(story["kit"].as_str().unwrap()).as_ref(), Ok(&seed));
    let me = Identity::new(link.board_key.clone(), link.facilitator, seed);
    assert!(me.is_facilitator());
    assert_eq!(link.seat, Some((1, me.seat_secret(1))));

    let envelopes = read_bundle(&me, &unhex(&story["bundle"]));
    assert_eq!(envelopes[..link.envelopes.len()], link.envelopes);
    let of = |kind| envelopes.iter().filter(move |envelope| envelope.kind() == kind);
    assert_eq!(decode::<Genesis>(of(Kind::Genesis).next().unwrap().payload()).unwrap().brief.question, story["question"]);
    let open = of(Kind::RoundOpen).next().unwrap();
    let custody = decode::<RoundOpen>(open.payload()).unwrap().custody;
    assert_eq!(derived(&me, RoundId(open.id().0)), story["derived"]);
    for (seat, card) in (0..).zip(of(Kind::KeyCard)) {
        let said: KeyCard = decode(card.payload()).unwrap();
        let key = seat_signer(me.board_key(), &me.seat_secret(seat));
        let expected = if seat == 0 { vec![] } else { key.sign(&said.proven(card.author())).to_vec() };
        assert_eq!((said.seat, said.proof), (seat, expected));
    }
    let mut contributions: Vec<_> = of(Kind::Contribution).map(Envelope::id).collect();
    contributions.sort();
    assert_eq!(decode::<Manifest>(of(Kind::Manifest).next().unwrap().payload()).unwrap().listed, contributions);

    let secrets: Vec<_> =
        (0u8..).zip(story["secrets"].as_array().unwrap()).map(|(at, s)| (at, Secret::from_slice(&unhex(s)).unwrap())).collect();
    let expected = story["expected"].as_array().unwrap();
    assert_eq!(expected.len(), contributions.len());
    for expected in expected {
        let envelope = envelopes.iter().find(|envelope| expected["id"] == hex(&envelope.id().0)).unwrap();
        assert_eq!(kit::receipt(envelope.id()).join(" "), expected["receipt"]);
        for quorum in [vec![0, 1], vec![2, 0], vec![1, 2], vec![0, 1, 2]] {
            let keys: Vec<_> = quorum.iter().map(|at: &usize| secrets[*at].clone()).collect();
            let plain = seal::open_contribution(envelope, &custody, &keys);
            let sheet = plain.map(|plain| as_json(&decode(&plain).unwrap()));
            assert_eq!(sheet.unwrap_or(Value::Null), expected["sheet"], "by {quorum:?}");
        }
        assert_eq!(seal::open_contribution(envelope, &custody, &secrets[..1]), None);
    }
    let exact = &story["exact"];
    let m = Secret::from_slice(&unhex(&exact["m"])).unwrap();
    let sealed = seal::seal_with(&unhex(&exact["plain"]), &custody, &unhex(&exact["header"]), &m).unwrap();
    assert_eq!(hex(&sealed), exact["sealed"]);
    println!("the first client reads what the second one wrote: {} envelopes", envelopes.len());
}

fn read_bundle(me: &Identity, file: &[u8]) -> Vec<Envelope> {
    let mut reader = Reader::new(me.frame_key());
    reader.push(file).unwrap();
    let envelopes: Vec<_> = std::iter::from_fn(|| reader.next()).map(|bytes| Envelope::decode(&bytes.unwrap()).unwrap()).collect();
    assert_eq!(reader.finish(), Ok(false));
    assert!(envelopes.iter().all(|envelope| envelope.verify().is_ok() && envelope.board() == me.board()));
    envelopes
}
