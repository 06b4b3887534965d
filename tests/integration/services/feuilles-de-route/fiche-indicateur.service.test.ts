import { describe, expect, it } from 'vitest';
import type { MesureSaisie } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneFeuille } from '#tests/support/constructeurs/une-feuille.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

const MESURE: MesureSaisie = {
  moment: 'realisee',
  sexe: 'ensemble',
  territoire: 'ensemble',
  le: '2026-03-01',
  valeur: 38,
  source: 'Suivi de l’opérateur',
};

describe('les indicateurs d’une fiche action', () => {
  function unIndicateur(nature: 'effectif' | 'taux' = 'effectif') {
    const feuille = uneFeuille();
    const ficheId = feuille.ajouterFiche('Permanences');
    const { id } = feuille.appeler('indicateurs.ajouter', {
      ficheId,
      intitule: 'Personnes reçues',
      genre: 'realisation',
      nature,
      unite: null,
    });
    const noter = (mesure: Partial<MesureSaisie>) =>
      feuille.appeler('mesures.noter', { indicateurId: id, ...MESURE, ...mesure });
    const lire = () => feuille.appeler('fichesAction.fiche', { id: ficheId }).indicateurs;
    return { ...feuille, ficheId, id, noter, lire };
  }

  it('R-105 : une valeur garde sa date, sa source, son territoire ; « nd » se note et n’est pas zéro', () => {
    const { noter, lire } = unIndicateur();
    noter({ moment: 'cible', le: '2026-12-31', valeur: 180, source: 'Feuille de route 2026' });
    noter({ valeur: null });
    noter({ sexe: 'femmes', territoire: 'qpv', valeur: 0 });
    const [indicateur] = lire();
    expect(indicateur?.mesures.map(({ moment, valeur, territoire }) => [moment, valeur, territoire])).toEqual([
      ['realisee', null, 'ensemble'],
      ['realisee', 0, 'qpv'],
      ['cible', 180, 'ensemble'],
    ]);
    expect(() => noter({ source: ' ' })).toThrow('d’où vient ce nombre');
    expect(refus(() => noter({ le: '2026-12-31' })).transmise.champs).toHaveProperty('le');
  });

  it('un taux au-delà de 100 se refuse, à son champ', () => {
    const { noter } = unIndicateur('taux');
    expect(refus(() => noter({ valeur: 101 })).transmise.champs).toHaveProperty('valeur');
    noter({ valeur: 100 });
  });

  it('ce qui ne peut pas être se refuse à son champ : part de plus que le tout, effectif à virgule, seconde cible du jour', () => {
    const { appeler, id, noter, lire } = unIndicateur();
    noter({});
    const champs = (faire: () => unknown) => Object.keys(refus(faire).transmise.champs ?? {});
    expect(champs(() => noter({ sexe: 'femmes', valeur: 52 }))).toEqual(['valeur']);
    expect(champs(() => noter({ valeur: 12.5 }))).toEqual(['valeur']);
    noter({ moment: 'cible', le: '2026-12-31', valeur: 180 });
    expect(champs(() => noter({ moment: 'cible', le: '2026-12-31', valeur: 200 }))).toEqual(['le']);
    expect(champs(() => appeler('indicateurs.modifier', { id, vu: 99_999, patch: { nature: 'taux' } }))).toEqual([
      'nature',
    ]);
    expect(lire()[0]?.mesures).toHaveLength(2);
  });

  it('une valeur d’avant la règle n’empêche pas de renommer l’indicateur', () => {
    const { appeler, db, journal, id, noter, lire } = unIndicateur();
    noter({});
    journal.executer({ type: 'essai', libelle: 'Essai', annulable: true, fenetre: 1 }, () => {
      db.prepare('UPDATE mesure SET valeur = 12.5').run();
    });
    appeler('indicateurs.modifier', {
      id,
      vu: 99_999,
      patch: { intitule: 'Équivalents temps plein', nature: 'effectif' },
    });
    expect(lire()[0]).toMatchObject({ intitule: 'Équivalents temps plein', mesures: [{ valeur: 12.5 }] });
  });

  it('se modifie, se retire avec ses valeurs, et tout s’annule', () => {
    const { appeler, db, id, noter, lire, ficheId } = unIndicateur();
    const { id: mesureId } = noter({});
    appeler('indicateurs.modifier', { id, vu: 99_999, patch: { intitule: 'Personnes accueillies' } });
    appeler('mesures.oter', { id: mesureId });
    noter({ valeur: 40 });
    const avant = empreinteDuContenu(db);
    appeler('indicateurs.retirer', { id });
    expect(lire()).toEqual([]);
    appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
    expect(lire()).toMatchObject([{ intitule: 'Personnes accueillies', mesures: [{ valeur: 40 }] }]);
    const dit = appeler('historique.objet', { objet: 'fiche_action', id: ficheId }).flatMap(({ changements }) =>
      changements.map(({ quoi }) => quoi),
    );
    expect(dit).toContain('Indicateur, intitulé');
  });
});
