import { describe, expect, it } from 'vitest';
import type { Entree } from '#shared/contract/contract.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneFeuille } from '#tests/support/constructeurs/une-feuille.ts';

function uneMeteo() {
  const feuille = uneFeuille();
  const ficheId = feuille.ajouterFiche('Permanences');
  const autreId = feuille.ajouterFiche('Garde d’enfants');
  const creer = (nom: string) =>
    feuille.appeler('personnes.creer', {
      civilite: 'Mme',
      prenom: 'Odile',
      nom,
      fonction: null,
      structure: null,
      courriel: null,
      telephone: null,
    }).id;
  const personneId = creer('Reiffsteck');
  const noter = (meteo: Partial<Entree<'meteos.noter'>> = {}) =>
    feuille.appeler('meteos.noter', {
      ficheId,
      niveau: 'appuis',
      le: '2026-03-02',
      synthese: 'Le local manque.',
      personneId,
      ...meteo,
    }).id;
  const lire = () => feuille.appeler('fichesAction.fiche', { id: ficheId }).meteos;
  const auTableau = () => Object.fromEntries(feuille.tableau().lignes.map(({ id, meteo }) => [id, meteo]));
  return { ...feuille, ficheId, autreId, creer, personneId, noter, lire, auTableau };
}

describe('la météo d’une action', () => {
  it('la plus récente vaut, sur la fiche comme au tableau ; celles d’avant restent', () => {
    const { noter, lire, auTableau, ficheId, autreId } = uneMeteo();
    noter({ niveau: 'atteignables', le: '2026-03-01', synthese: 'Deux permanences ouvrent.' });
    noter({ niveau: 'compromis', le: '2026-01-05' });
    expect(lire().map(({ niveau, le, signataire }) => [niveau, le, signataire])).toEqual([
      ['atteignables', '2026-03-01', 'Mme Odile Reiffsteck'],
      ['compromis', '2026-01-05', 'Mme Odile Reiffsteck'],
    ]);
    expect(auTableau()).toEqual({ [ficheId]: 'atteignables', [autreId]: null });
    // Du même jour, la dernière notée l'emporte.
    noter({ niveau: 'securises', le: '2026-03-01' });
    expect(auTableau()[ficheId]).toBe('securises');
    expect(lire()[0]?.niveau).toBe('securises');
  });

  it('se retire et l’annulation la rend ; l’historique de la fiche la raconte', () => {
    const { appeler, noter, lire, ficheId } = uneMeteo();
    const id = noter();
    appeler('meteos.retirer', { id });
    expect(lire()).toEqual([]);
    appeler('historique.annuler', {});
    expect(lire()).toHaveLength(1);
    expect(
      appeler('historique.objet', { objet: 'fiche_action', id: ficheId }).flatMap(({ changements }) => changements),
    ).toContainEqual({ quoi: 'Météo', avant: null, apres: 'Appuis nécessaires' });
  });

  it('refuse une météo à venir, sans synthèse, ou signée de personne', () => {
    const { noter, lire } = uneMeteo();
    expect(refus(() => noter({ le: '2199-01-01' })).transmise.champs).toHaveProperty('le');
    expect(() => noter({ synthese: '  ' })).toThrow('ce qui fonde cette météo');
    expect(refus(() => noter({ personneId: '019b0000-0000-7000-8000-999999999999' })).message).toContain('personne');
    expect(lire()).toEqual([]);
  });

  it('suit sa signataire : fusionnée, elle passe à la fiche gardée', () => {
    const { appeler, creer, noter, lire, personneId } = uneMeteo();
    noter();
    const garder = creer('Reiffsteck-Muller');
    appeler('fusions.personnes', { garder, absorber: personneId, choix: {} });
    expect(lire()[0]?.signataire).toBe('Mme Odile Reiffsteck-Muller');
  });
});
