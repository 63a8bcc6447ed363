//! Shamir's secret sharing over GF(256), byte by byte: `share(x) = secret + c₁·x + c₂·x² + …`, the field being that of AES (x⁸ + x⁴ + x³ + x + 1), the
//! threshold one more than the number of coefficients.
//!
//! Own code, because sealing must be repeatable: the coefficients are given, not drawn. No branch and no table depends on a secret.

use crate::secret::Secret;

/// The share at `x`, which is not 0, of the polynomial with this constant term and these coefficients of x, x², ….
#[must_use]
pub fn share(secret: &Secret<32>, coefficients: &[Secret<32>], x: u8) -> Secret<32> {
    let mut sum = Secret::zero();
    for term in coefficients.iter().rev().chain([secret]) {
        for (byte, coefficient) in sum.expose_mut().iter_mut().zip(term.expose()) {
            *byte = multiply(*byte, x) ^ coefficient;
        }
    }
    sum
}

/// The constant term of the only polynomial of degree `shares.len() - 1` through these points (x, y). The x must differ and not be 0: `None` otherwise.
#[must_use]
pub fn combine(shares: &[(u8, &Secret<32>)]) -> Option<Secret<32>> {
    let mut sum = Secret::zero();
    for (place, (x, y)) in shares.iter().enumerate() {
        let mut weight = u8::from(*x != 0);
        for (other, _) in shares.iter().enumerate().filter(|(at, _)| *at != place).map(|(_, share)| share) {
            weight = multiply(weight, multiply(*other, inverse(*other ^ *x)));
        }
        if weight == 0 {
            return None;
        }
        for (byte, y) in sum.expose_mut().iter_mut().zip(y.expose()) {
            *byte ^= multiply(weight, *y);
        }
    }
    (!shares.is_empty()).then_some(sum)
}

/// `a · b` in the field.
fn multiply(a: u8, b: u8) -> u8 {
    let (mut a, mut product) = (a, 0);
    for bit in 0..8 {
        product ^= a & 0u8.wrapping_sub(b >> bit & 1);
        a = a << 1 ^ 0x1b & 0u8.wrapping_sub(a >> 7);
    }
    product
}

/// `1 / a` in the field, which is `a²⁵⁴`; 0 for 0.
fn inverse(a: u8) -> u8 {
    let (mut power, mut result) = (a, 1);
    for _ in 0..7 {
        power = multiply(power, power);
        result = multiply(result, power);
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The worked example of FIPS 197, sections 4.2 and 4.2.1, and one inverse of its S-box construction.
    #[test]
    fn seal2_the_field_is_the_one_of_aes() {
        assert_eq!(multiply(0x57, 0x83), 0xc1);
        assert_eq!(multiply(0x57, 0x13), 0xfe);
        assert_eq!(inverse(0x53), 0xca);
        assert_eq!(inverse(0), 0);
        assert!((1..=255).all(|a| multiply(a, inverse(a)) == 1));
    }

    #[test]
    fn seal2_points_that_are_equal_or_zero_give_nothing() {
        let y = Secret::new([1; 32]);
        assert_eq!(combine(&[]), None);
        assert_eq!(combine(&[(0, &y)]), None);
        assert_eq!(combine(&[(3, &y), (3, &y)]), None);
        assert_eq!(combine(&[(3, &y), (0, &y)]), None);
    }

    proptest! {
        #[test]
        fn seal2_any_threshold_of_shares_gives_the_secret(secret: [u8; 32], c1: [u8; 32], c2: [u8; 32], xs in proptest::collection::btree_set(1u8.., 3)) {
            let secret = Secret::new(secret);
            let coefficients = [Secret::new(c1), Secret::new(c2)];
            let shares: Vec<_> = xs.iter().map(|x| (*x, share(&secret, &coefficients, *x))).collect();
            let points: Vec<_> = shares.iter().map(|(x, y)| (*x, y)).collect();
            prop_assert_eq!(combine(&points), Some(secret));
        }
    }
}
