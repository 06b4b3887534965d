import { describe, expect, it } from 'vitest';
import { reprendreSaisies } from '#electron/services/saisie.service.ts';
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
});
