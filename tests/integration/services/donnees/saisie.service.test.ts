import { describe, expect, it } from 'vitest';
import { reprendreSaisies } from '#electron/services/donnees/saisie.service.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

const REPRISE = { type: 'saisies.reprendre', libelle: 'Reprendre', annulable: true, fenetre: 1 };

function uneFrappe() {
  const reunion = uneReunion();
  const { appeler, journal, contexte, pointId } = reunion;
  const garder = (champ: 'textePv' | 'mesNotes', texte: string) =>
    appeler('saisies.garder', { objet: 'point', id: pointId, champ, texte });
  const reprendre = () => journal.executer(REPRISE, () => reprendreSaisies(contexte)).valeur;
  return { ...reunion, garder, reprendre };
}

describe('la frappe en cours', () => {
  it('n’est pas au journal, et devient une seule opération, annulable, après un arrêt brutal', () => {
    const { appeler, journal, garder, reprendre, lire } = uneFrappe();
    const avant = journal.dernierNumero();
    garder('textePv', 'La préfète');
    garder('textePv', 'La préfète ouvre la séance.');
    garder('mesNotes', 'Rappeler le maire.');
    expect(journal.dernierNumero()).toBe(avant);
    expect(reprendre()).toBe(2);
    expect(journal.dernierNumero()).toBe(avant + 1);
    expect(lire().points[0]).toMatchObject({ textePv: 'La préfète ouvre la séance.', mesNotes: 'Rappeler le maire.' });
    expect(reprendre()).toBe(0);
    appeler('historique.annuler', { commande: null });
    expect(lire().points[0]).toMatchObject({ textePv: null, mesNotes: null });
  });

  it('enregistrée, n’est pas reprise ; son objet disparu, est oubliée', () => {
    const { appeler, garder, reprendre, pointId, lire } = uneFrappe();
    garder('textePv', 'Brouillon.');
    appeler('points.modifier', { id: pointId, vu: 1e9, patch: { textePv: 'Enregistré.' } });
    expect(reprendre()).toBe(0);
    expect(lire().points[0]?.textePv).toBe('Enregistré.');
    garder('textePv', 'Perdu.');
    appeler('points.supprimer', { id: pointId });
    expect(reprendre()).toBe(0);
  });

  it('ne vide pas une décision : la porte le refuserait', () => {
    const { appeler, delibererSur, reprendre, lire } = uneFrappe();
    const id = delibererSur();
    appeler('saisies.garder', { objet: 'deliberation', id, champ: 'texte', texte: '  \n' });
    expect(reprendre()).toBe(0);
    expect(lire().points[0]?.deliberations[0]?.texte).toBe('Le comité adopte la feuille de route.');
  });

  it('un texte hostile est nettoyé dès la frappe', () => {
    const { garder, reprendre, lire } = uneFrappe();
    garder('textePv', '\u202Eabc\u0000\uFFFE\uD800 <script>=1+1');
    reprendre();
    expect(lire().points[0]?.textePv).toBe('abc\uFFFD <script>=1+1');
  });

  it('laissée pour l’autre valeur, ne revient pas à la prochaine ouverture', () => {
    const { appeler, garder, reprendre, pointId, lire } = uneFrappe();
    appeler('points.modifier', { id: pointId, vu: 1e9, patch: { textePv: 'Choisi.' } }, 2);
    garder('textePv', 'Abandonné.');
    appeler('saisies.oublier', { objet: 'point', id: pointId, champ: 'textePv' });
    expect(reprendre()).toBe(0);
    expect(lire().points[0]?.textePv).toBe('Choisi.');
  });

  it('l’écriture d’une fenêtre n’oublie pas ce qu’une autre tape au même champ : la personne choisira', () => {
    const { appeler, journal, garder, reprendre, pointId, lire } = uneFrappe();
    const vu = journal.dernierNumero();
    garder('textePv', 'Dix lignes de la fenêtre 1.');
    appeler('points.modifier', { id: pointId, vu, patch: { textePv: 'Court.' } }, 2);
    expect(reprendre()).toBe(0);
    expect(lire().points[0]?.textePv).toBe('Court.');
    const [suspens] = appeler('saisies.enSuspens', {});
    expect(suspens).toEqual({
      numero: 1,
      objet: 'Point 1, réunion du 16/04/2026',
      champ: 'textePv',
      mienne: 'Dix lignes de la fenêtre 1.',
      autre: 'Court.',
      auteur: expect.any(String) as string,
    });
    appeler('saisies.trancher', { numero: 1, garder: true });
    expect(lire().points[0]?.textePv).toBe('Dix lignes de la fenêtre 1.');
    expect(appeler('saisies.enSuspens', {})).toEqual([]);
    appeler('historique.annuler', { commande: 'saisies.trancher' });
    expect(lire().points[0]?.textePv).toBe('Court.');
  });

  it('en suspens, survit aux ouvertures suivantes, et s’oublie quand l’autre valeur est laissée', () => {
    const { appeler, garder, reprendre, pointId, lire } = uneFrappe();
    garder('textePv', 'Avant le premier arrêt.');
    appeler('points.modifier', { id: pointId, vu: 1e9, patch: { textePv: 'Court.' } }, 2);
    reprendre();
    garder('textePv', 'Avant le second arrêt.');
    appeler('points.modifier', { id: pointId, vu: 1e9, patch: { textePv: 'Plus court.' } }, 2);
    reprendre();
    expect(appeler('saisies.enSuspens', {}).map(({ mienne }) => mienne)).toEqual([
      'Avant le premier arrêt.',
      'Avant le second arrêt.',
    ]);
    for (const numero of [1, 2]) appeler('saisies.trancher', { numero, garder: false });
    appeler('saisies.trancher', { numero: 2, garder: true });
    expect(appeler('saisies.enSuspens', {})).toEqual([]);
    expect(lire().points[0]?.textePv).toBe('Plus court.');
  });

  it('deux fenêtres tapaient au même champ : la seconde n’écrase pas la première reprise', () => {
    const { appeler, garder, reprendre, pointId, lire } = uneFrappe();
    const deLaDeux = { objet: 'point', id: pointId, champ: 'textePv', texte: 'De la deux.' } as const;
    appeler('saisies.garder', deLaDeux, 2);
    garder('textePv', 'De la une.');
    expect(reprendre()).toBe(1);
    expect(lire().points[0]?.textePv).toBe('De la une.');
    expect(appeler('saisies.enSuspens', {})).toMatchObject([{ mienne: 'De la deux.', autre: 'De la une.' }]);
  });

  it('commencée sur ce que montrait l’écran, et non sur ce que l’hôte tenait déjà', () => {
    const { appeler, journal, reprendre, pointId, lire } = uneFrappe();
    const vu = journal.dernierNumero();
    appeler('points.modifier', { id: pointId, vu, patch: { textePv: 'De l’autre fenêtre.' } }, 2);
    appeler('saisies.garder', { objet: 'point', id: pointId, champ: 'textePv', texte: 'Sans l’avoir vu.', vu });
    reprendre();
    expect(lire().points[0]?.textePv).toBe('De l’autre fenêtre.');
    expect(appeler('saisies.enSuspens', {})).toHaveLength(1);
  });
});
