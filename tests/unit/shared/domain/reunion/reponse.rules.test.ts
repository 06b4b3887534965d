import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quorumPrevisionnel, seancePrevue } from '#shared/domain/reunion/reponse.rules.ts';
import { reponseEnMots } from '#shared/domain/reunion/reponse.labels.ts';
import { calculerQuorum } from '#shared/domain/seance/quorum.rules.ts';
import type { Reponse, SiegeEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { desSieges, unMandat, uneSeance, unSiege } from '#tests/support/une-seance.ts';

const simple = (texte: string) => texte.replace(/[\u00A0\u202F]/gu, ' ');
const reponse = (valeur: Reponse['valeur'], plus: Partial<Reponse> = {}): Reponse => ({
  valeur,
  personneId: null,
  mandataireSiegeId: null,
  recueLe: '2026-03-01',
  ...plus,
});
const repondant = (siege: SiegeEnSeance, valeur: Reponse['valeur'] | null, plus: Partial<Reponse> = {}) => ({
  ...siege,
  reponse: valeur === null ? null : reponse(valeur, plus),
});
const seance = (sieges: readonly SiegeEnSeance[], reunion = {}) =>
  uneSeance({ type: 'CDPE', sieges: [...sieges], reunion });

describe('le quorum prévisionnel (R-062, R-064 ; R. 5311-40)', () => {
  const vingtTrois = desSieges(23, { categorie: '1' });
  const huit = vingtTrois.map((siege, rang) =>
    repondant(siege, rang < 6 ? 'present' : rang < 8 ? 'distance' : rang < 14 ? 'excuse' : null),
  );

  it('« 8 favorables, il en faut 12 ; sans réponse : 9 »', () => {
    const prevu = quorumPrevisionnel(seance(huit));
    expect(simple(prevu.phrase)).toBe('8 favorables, il en faut 12 ; sans réponse : 9');
    expect(prevu).toMatchObject({ favorables: 8, requis: 12, etat: 'possible' });
    expect(prevu.sansReponse).toHaveLength(9);
    expect(simple(prevu.arithmetique)).toContain('Il en manque 4, sur 9 réponses attendues.');
  });

  it('est compromis quand tous ceux qui n’ont pas répondu n’y suffiraient pas : 8 + 3 pour 12', () => {
    const sieges = vingtTrois.map((siege, rang) =>
      repondant(siege, rang < 8 ? 'present' : rang < 20 ? 'excuse' : null),
    );
    const prevu = quorumPrevisionnel(seance(sieges));
    expect(prevu.etat).toBe('compromis');
    expect(simple(prevu.arithmetique)).toContain('Même si les 3 membres sans réponse venaient, il en manquerait 1.');
  });

  it('ne demande pas de quorum à une instance libre, et n’y distingue pas de voix (R-002)', () => {
    const sieges = desSieges(4, { categorie: '1' }).map((siege, rang) =>
      repondant(siege, rang === 0 ? 'present' : null),
    );
    const prevu = quorumPrevisionnel(uneSeance({ type: 'copil_ville', sieges }));
    expect(prevu).toMatchObject({ etat: 'libre', requis: null });
    expect(simple(prevu.phrase)).toBe('1 favorable ; sans réponse : 3');
    expect(prevu.arithmetique).not.toContain('manque');
  });

  it('bascule à la moitié au moins : 20 membres, 10 favorables suffisent, 9 non', () => {
    const avec = (favorables: number) =>
      quorumPrevisionnel(
        seance(
          desSieges(20, { categorie: '1' }).map((siege, rang) =>
            repondant(siege, rang < favorables ? 'present' : 'excuse'),
          ),
        ),
      ).etat;
    expect(avec(10)).toBe('atteint');
    expect(avec(9)).toBe('compromis');
  });

  it('compte un suppléant et un pouvoir valable, pas un pouvoir à qui n’a pas répondu (R-061)', () => {
    const supplee = {
      ...unSiege('a', { categorie: '1' }),
      mandats: [unMandat('a'), unMandat('b', { role: 'suppleant' })],
    };
    const sieges = [
      repondant(supplee, 'supplee', { personneId: 'personne-b' }),
      repondant(unSiege('c', { categorie: '1' }), 'present'),
      repondant(unSiege('d', { categorie: '1' }), 'pouvoir', { mandataireSiegeId: 'c' }),
      repondant(unSiege('e', { categorie: '1' }), 'pouvoir', { mandataireSiegeId: 'f' }),
      repondant(unSiege('f', { categorie: '1' }), null),
    ];
    expect(quorumPrevisionnel(seance(sieges)).favorables).toBe(3);
    const [, , d, e] = calculerQuorum(seancePrevue(seance(sieges))).sansEffet.length === 1 ? sieges : [];
    expect([d?.id, e?.id]).toEqual(['d', 'e']);
  });

  it('ne demande rien sur seconde convocation, et ne relance pas un siège vacant', () => {
    const prevu = quorumPrevisionnel(
      seance([repondant(unSiege('a', { categorie: '1' }), null), unSiege('v', { categorie: '1', mandats: [] })], {
        convocation: 2,
      }),
    );
    expect(prevu.requis).toBeNull();
    expect(simple(prevu.phrase)).toBe('0 favorable, quorum non requis ; sans réponse : 1');
  });

  it('une réponse favorable de plus ne le fait jamais reculer, dans quelque ordre qu’elles arrivent', () => {
    const valeurs = fc.array(fc.constantFrom('present', 'distance', 'excuse', null), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(valeurs, fc.nat(), (recues, rang) => {
        const sieges = (liste: readonly (Reponse['valeur'] | null)[]) =>
          liste.map((valeur, i) => repondant(unSiege(`s${i}`, { categorie: '1' }), valeur));
        const avant = quorumPrevisionnel(seance(sieges(recues)));
        const melange = quorumPrevisionnel(seance(sieges(recues.toReversed())));
        expect(melange.favorables).toBe(avant.favorables);
        const plus = recues.map((valeur, i) => (i === rang % recues.length ? ('present' as const) : valeur));
        expect(quorumPrevisionnel(seance(sieges(plus))).favorables).toBeGreaterThanOrEqual(avant.favorables);
      }),
    );
  });
});

describe('une réponse en mots', () => {
  const sieges = [{ ...unSiege('a'), mandats: [unMandat('a'), unMandat('b', { role: 'suppleant' })] }, unSiege('c')];
  const dire = (valeur: Reponse | null, civilite: 'M.' | 'Mme' = 'Mme') =>
    simple(reponseEnMots(seance(sieges), valeur, { civilite }));

  it('s’accorde, et nomme le suppléant et le mandataire', () => {
    expect(dire(reponse('excuse'))).toBe('excusée');
    expect(dire(reponse('excuse'), 'M.')).toBe('excusé');
    expect(dire(reponse('supplee', { personneId: 'personne-b' }))).toBe('suppléée par Mme Claude b');
    expect(dire(reponse('pouvoir', { mandataireSiegeId: 'c' }))).toBe('pouvoir à Mme Claude c');
    expect(dire(null)).toBe('sans réponse');
  });
});
