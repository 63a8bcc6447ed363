//! What a board costs: sealing, checking, opening, merging, projecting, loading. Beside it, in the same run, what the same ideas cost in yrs, the
//! Rust port of Yjs, as a yardstick for merging and loading.
//!
//! Merging is measured in two ways, each of them on both sides. *Compose and merge* begins with what people wrote: that is what a reveal does, on
//! every device. *Merge ready-made* begins with bytes that were composed beforehand, reads them and applies them: that is what the library
//! underneath costs by itself.

#![allow(missing_docs, clippy::expect_used, reason = "a board that cannot be made ends the measurement")]

use automerge::Change;
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use quietstorm_bench::{Board, IDEAS, contribution, sheet, source};
use quietstorm_core::document::{Contribution, Document};
use quietstorm_core::envelope::Envelope;
use quietstorm_core::payload::BallotSheet;
use quietstorm_core::project::board_of;
use quietstorm_core::seal;
use quietstorm_model::SourceId;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use yrs::updates::decoder::Decode;
use yrs::{Doc, Map, MapPrelim, ReadTxn, StateVector, Transact, Update, WriteTxn};

fn one_contribution(c: &mut Criterion) {
    let board = Board::new(1);
    let mut rng = ChaCha20Rng::seed_from_u64(2);
    c.bench_function("seal", |b| b.iter(|| contribution(&board.me, board.round, &board.custody, 1, &mut rng)));
    let sealed = contribution(&board.me, board.round, &board.custody, 1, &mut rng);
    c.bench_function("verify", |b| b.iter(|| Envelope::decode(sealed.bytes()).and_then(|envelope| envelope.verify())));
    let keys = [(0, board.me.round_key(0).secret.clone())];
    c.bench_function("open", |b| b.iter(|| seal::open_contribution(&sealed, &board.custody, &keys).expect("readable")));
}

fn whole_board(c: &mut Criterion) {
    for authors in [100, 1_000] {
        let board = Board::new(authors);
        let mut group = c.benchmark_group("board");
        group.sample_size(10);
        group.bench_with_input(BenchmarkId::new("reveal", authors), &board, |b, board| {
            b.iter_with_setup(
                || board.admitted(),
                |mut replica| {
                    replica.step(usize::MAX);
                    replica
                },
            );
        });
        let mut replica = board.admitted();
        replica.step(usize::MAX);
        let kept = replica.take_opened();
        println!("bytes kept of {authors} opened contributions: {}", kept.iter().map(|(_, bytes)| bytes.len()).sum::<usize>());
        group.bench_with_input(BenchmarkId::new("reopen from the snapshot", authors), &board, |b, board| {
            b.iter_with_setup(
                || board.admitted(),
                |mut replica| {
                    replica.recall(&kept);
                    assert_eq!(replica.left(), 0);
                    replica
                },
            );
        });
        assert_eq!(replica.contents.ideas.len(), authors * IDEAS);
        group.bench_function(BenchmarkId::new("project", authors), |b| b.iter(|| board_of(&replica, board.me.board())));
        group.finish();
    }
}

fn merge_and_load(c: &mut Criterion) {
    let authors = 1_000;
    let mut group = c.benchmark_group("merge and load");
    group.sample_size(10);

    let opened: Vec<(SourceId, Contribution)> = (0..authors).map(|author| (source(author), Contribution::Ideas(sheet(author)))).collect();
    group.bench_function("compose and merge, quietstorm", |b| {
        b.iter_with_setup(Document::new, |mut document| {
            document.add(&opened);
            document
        })
    });
    let mut document = Document::new();
    document.add(&opened);
    let saved = document.save();
    let ready = ready_made(&saved);
    group.bench_function("merge ready-made changes, automerge", |b| b.iter(|| automerge_merged(&ready)));
    group.bench_function("load, quietstorm", |b| b.iter(|| automerge::AutoCommit::load(&saved).expect("a document")));

    let ballots: Vec<(SourceId, Contribution)> = (authors..2 * authors).map(|voter| (source(voter), ballot(voter))).collect();
    group.bench_function("compose and merge as many ballots on top, quietstorm", |b| {
        b.iter_with_setup(
            || document.clone(),
            |mut document| {
                document.add(&ballots);
                document
            },
        )
    });

    group.bench_function("compose and merge, yrs", |b| b.iter(|| yrs_merged(&(0..authors).map(yrs_update).collect::<Vec<_>>())));
    let updates: Vec<Vec<u8>> = (0..authors).map(yrs_update).collect();
    group.bench_function("merge ready-made updates, yrs", |b| b.iter(|| yrs_merged(&updates)));
    let saved_yrs = yrs_merged(&updates).transact().encode_state_as_update_v1(&StateVector::default());
    group.bench_function("load, yrs", |b| b.iter(|| yrs_merged(std::slice::from_ref(&saved_yrs))));
    group.finish();
    println!("bytes of {} ideas: quietstorm {}, yrs {}", authors * IDEAS, saved.len(), saved_yrs.len());
}

/// Marks for twenty of a hundred options.
fn ballot(voter: usize) -> Contribution {
    let first = u32::try_from(voter % 5).unwrap_or(0);
    Contribution::Ballot(BallotSheet { marks: core::iter::once((first, 1)).chain((1..20).map(|_| (4, 1))).collect() })
}

/// The changes of a saved document as bytes, as they would come from somewhere else.
fn ready_made(saved: &[u8]) -> Vec<Vec<u8>> {
    let document = automerge::Automerge::load(saved).expect("a document");
    document.get_changes(&[]).iter().map(|change| change.raw_bytes().to_vec()).collect()
}

fn automerge_merged(changes: &[Vec<u8>]) -> automerge::Automerge {
    let mut document = automerge::Automerge::new();
    let changes: Vec<Change> = changes.iter().map(|bytes| Change::try_from(bytes.as_slice()).expect("a change")).collect();
    document.apply_changes_batch(changes).expect("changes that fit");
    document
}

/// The same sheet as one Yjs update: a map of the author's ideas, each a map with a text, as our document has it.
fn yrs_update(author: usize) -> Vec<u8> {
    let doc = Doc::with_client_id(author as u64 + 1);
    let mut txn = doc.transact_mut();
    let ideas = txn.get_or_insert_map("ideas");
    let mine = ideas.insert(&mut txn, source(author).to_string(), MapPrelim::default());
    for (index, idea) in sheet(author).ideas.into_iter().enumerate() {
        mine.insert(&mut txn, index.to_string(), MapPrelim::from([("text", idea.text)]));
    }
    txn.encode_update_v1()
}

fn yrs_merged(updates: &[Vec<u8>]) -> Doc {
    let doc = Doc::with_client_id(0);
    let mut txn = doc.transact_mut();
    for update in updates {
        txn.apply_update(Update::decode_v1(update).expect("an update")).expect("an update that fits");
    }
    drop(txn);
    doc
}

criterion_group!(benches, one_contribution, whole_board, merge_and_load);
criterion_main!(benches);
