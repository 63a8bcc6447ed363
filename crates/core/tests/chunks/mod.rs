//! Change chunks made by hand, byte by byte.

use sha2::{Digest, Sha256};

/// Puts the right length and checksum before a chunk's body.
pub fn chunk(kind: u8, body: &[u8]) -> Vec<u8> {
    let mut tail = vec![kind];
    unsigned(&mut tail, body.len() as u64);
    tail.extend_from_slice(body);
    let checksum: [u8; 32] = Sha256::digest(&tail).into();
    [&[0x85, 0x6f, 0x4a, 0x83], &checksum[..4], &tail].concat()
}

pub fn unsigned(out: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        out.push(u8::try_from(value & 0x7f).unwrap() | 0x80);
        value >>= 7;
    }
    out.push(u8::try_from(value).unwrap());
}

fn signed(out: &mut Vec<u8>, mut value: i64) {
    loop {
        let byte = u8::try_from(value & 0x7f).unwrap();
        value >>= 7;
        if (value == 0 && byte & 0x40 == 0) || (value == -1 && byte & 0x40 != 0) {
            return out.push(byte);
        }
        out.push(byte | 0x80);
    }
}

/// A change's body with these columns, on top of `dep`.
pub fn body(dep: &[u8], columns: &[(u64, Vec<u8>)]) -> Vec<u8> {
    let mut body = vec![1];
    body.extend_from_slice(dep);
    body.push(16);
    body.extend_from_slice(&[0x80; 16]);
    body.extend_from_slice(&[1, 40, 0, 0, 0]);
    unsigned(&mut body, columns.len() as u64);
    for (number, column) in columns {
        unsigned(&mut body, *number);
        unsigned(&mut body, column.len() as u64);
    }
    columns.iter().for_each(|(_, column)| body.extend_from_slice(column));
    body
}

pub fn run(length: i64, value: &[u8]) -> Vec<u8> {
    let mut column = Vec::new();
    signed(&mut column, length);
    column.extend_from_slice(value);
    column
}

/// The dependency that an honest change names.
pub fn dep(change: &[u8]) -> Vec<u8> {
    let body = if change[9] & 0x80 == 0 { 10 } else { 11 };
    assert_eq!(change[body], 1);
    change[body + 1..body + 33].to_vec()
}

/// A small generator (xorshift*), so that a run can be repeated from its seed.
pub struct Random(pub u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below this one.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap() % limit.max(1)
    }

    /// Changes one place of these bytes.
    pub fn alter(&mut self, bytes: &mut Vec<u8>) {
        let at = self.below(bytes.len());
        let byte = u8::try_from(self.next() >> 56).unwrap();
        match self.below(6) {
            0 => bytes[at] = byte,
            1 => bytes[at] ^= 1 << (byte & 7),
            2 => bytes.insert(at, byte),
            3 => drop(bytes.remove(at)),
            4 => bytes.splice(at..at, [0xff, 0xff, 0xff, 0xff, 0x7f]).for_each(drop),
            _ => bytes[at] = [0, 1, 0x7f, 0x80, 0xff][self.below(5)],
        }
    }
}
