import { describe, expect, it } from 'vitest';
import { etablirDocument } from '#shared/documents/etablir.ts';
import type { GenreDocument } from '#shared/documents/genres.data.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { texteDuBloc, textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { uneSeance } from '#tests/support/documents/une-seance.ts';

const simple = (texte: string) => texte.replace(/[\u00A0\u202F]/gu, ' ');
const etablir = (genre: GenreDocument, seance: Seance, objets: readonly string[] = []) =>
  etablirDocument(genre, seance, { image: null, objets });
const lu = (genre: GenreDocument, seance: Seance) => simple(textesDuDocument(etablir(genre, seance)).join('\n'));
const de = (type: Seance['instance']['type'], plus: Parameters<typeof uneSeance>[0] = {}) =>
  uneSeance({ ...plus, instance: { type, complement: 'du Haut-Rhin' } });

describe('documents d’avant et de séance', () => {
  it('émargement : quorum et voix d’un comité, membres d’une commission, rien d’une instance libre (R-002)', () => {
    expect(lu('emargement', de('CDPE'))).toContain('Quorum : 12 membres ayant voix délibérative sur 23.');
    expect(lu('emargement', de('commission_iae'))).toMatch(/Quorum : \d+ membres sur \d+\./u);
    expect(lu('emargement', de('copil_ville'))).not.toMatch(/quorum|voix|convocation/iu);
    for (const type of ['CDPE', 'copil_ville'] as const) {
      const tableau = etablir('emargement', de(type)).blocs.find(({ id }) => id === 'emargement');
      const colonnes = tableau?.type === 'tableau' ? tableau.colonnes : [];
      expect(colonnes.reduce((somme, { largeur }) => somme + largeur, 0)).toBeCloseTo(26.1);
      for (const ligne of tableau?.type === 'tableau' ? tableau.lignes : [])
        if (ligne.type === 'ligne') expect(ligne.cellules).toHaveLength(colonnes.length);
    }
  });

  it('déroulé, personnes attendues et feuille de séance d’un comité de pilotage ne calculent pas de quorum (R-002)', () => {
    for (const genre of ['deroule', 'attendus', 'feuille-de-seance'] as const)
      expect(lu(genre, de('copil_ville'))).not.toMatch(/quorum|il en faut|sans voix/iu);
    expect(lu('deroule', de('copil_ville'))).toContain('Faire approuver le compte rendu de la séance précédente.');
    expect(lu('deroule', de('CDPE'))).toContain('Ouvrent la séance : M. Étienne VALLORBE et Mme Hélène STROHMAYER.');
  });

  it('garde au déroulé les points dont l’heure ne se sait pas, faute de durée', () => {
    const points = uneSeance().points.map((point) => ({ ...point, duree: null }));
    const deroule = lu('deroule', uneSeance({ points }));
    for (const { titre } of points.filter(({ etat }) => etat === 'traite')) expect(deroule).toContain(titre);
    expect(deroule).toContain(`${points.length} points sans durée`);
  });

  it('commence les lignes par une capitale et montre ce qui manque, même sans membre ni point', () => {
    const vide = uneSeance({
      sieges: [],
      invites: [],
      points: [],
      precedente: null,
      suivante: null,
      reunion: { lieu: null, modalite: 'salle' },
    });
    for (const genre of ['ordre-du-jour', 'deroule', 'attendus', 'feuille-de-seance', 'plan-de-table'] as const) {
      const titre = simple(texteDuBloc(etablir(genre, vide), 'bloc_titre'));
      expect(titre).toContain('\nJeudi 5 novembre 2026, 9 h 30\n[lieu à préciser].');
      expect(titre).not.toMatch(/tous ont répondu|\.\./u);
    }
    expect(lu('deroule', vide)).toContain('Quorum prévu : aucun membre n’est en fonctions.');
    expect(lu('feuille-de-seance', vide)).toContain('[ordre du jour à établir]');
  });

  it('feuille de séance : notes et décompte d’un point tiennent sur une page', () => {
    const tableaux = etablir('feuille-de-seance', uneSeance()).blocs.flatMap((bloc) =>
      bloc.type === 'tableau' && bloc.id.endsWith('_notes') ? [bloc] : [],
    );
    expect(tableaux).toHaveLength(5);
    expect(tableaux.every(({ entier }) => entier === true)).toBe(true);
    expect(tableaux.map(({ lignes }) => lignes.length)).toEqual([5, 4, 5, 5, 4]);
  });

  it('coupon d’une lettre individuelle : ce que la réunion et le droit de l’instance permettent, accordé', () => {
    const coupon = (seance: Seance) => {
      const clarisse = seance.sieges.find(({ mandats }) =>
        mandats.some(({ personne }) => personne.nom === 'Dumonteil'),
      );
      return simple(
        textesDuDocument(etablir('convocation-individuelle', seance, [clarisse?.id ?? '']))
          .filter((texte) => texte.startsWith('☐'))
          .join('\n'),
      ).replace(/…+/gu, '…');
    };
    expect(coupon(uneSeance()).split('\n')).toEqual([
      '☐ Je serai présente en salle',
      '☐ Je participerai à distance',
      '☐ Je serai suppléée par …',
      '☐ Je donne pouvoir à …',
      '☐ Je serai excusée',
    ]);
    expect(coupon(uneSeance({ reunion: { modalite: 'salle' } }))).not.toContain('distance');
    expect(coupon(de('copil_ville'))).toContain('☐ Je serai représentée par …');
    expect(coupon(de('copil_ville'))).not.toContain('pouvoir');
  });

  it('pouvoir : le nom de l’instance accordé, un seul mandat en toutes lettres (R-061 ; R. 133-9)', () => {
    const texte = lu('pouvoir', de('commission_iae'));
    expect(texte).toContain('Réunion de la commission spécialisée');
    expect(texte).toContain('membre de la même commission,');
    expect(texte).toContain('Une même personne en détient un au plus (R. 133-9).');
  });
});
