import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ecrireEtapes, lireEtapes } from '#shared/domain/reprise/actions/etapes.rules.ts';
import { lireNiveauDeMeteo, lireSuiteDEvaluation } from '#shared/domain/reprise/actions/mots-connus.rules.ts';
import { couperEnMorceaux, joindreMorceaux } from '#shared/domain/reprise/actions/morceaux.rules.ts';
import { comprendreRisques, lireCelluleDeRisques } from '#shared/domain/reprise/actions/risques.rules.ts';
import { comprendreSousActions, lireCelluleDeSousActions } from '#shared/domain/reprise/actions/sous-actions.rules.ts';
import { nettoyerLigne } from '#shared/text/nettoyage.ts';

describe('une cellule de plusieurs lignes', () => {
  it('rend ce que l’on y a mis, séparateur, tiret et barre compris', () => {
    const morceau = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map(nettoyerLigne)
      .filter((texte) => texte !== '');
    fc.assert(
      fc.property(fc.array(morceau, { minLength: 1, maxLength: 4 }), (morceaux) => {
        expect(couperEnMorceaux(joindreMorceaux(morceaux))).toEqual([morceaux]);
      }),
    );
    expect(couperEnMorceaux(joindreMorceaux(['- A | B', String.raw`C:\x`]))).toEqual([['- A | B', String.raw`C:\x`]]);
  });

  it('une note qui ressemble à une échéance reste une note', () => {
    const etape = {
      intitule: 'Bilan',
      note: 'échéance 30/06/2026',
      echeance: null,
      faiteLe: null,
      sousAction: 'Recruter',
    };
    expect(lireEtapes(ecrireEtapes([etape]))).toEqual([etape]);
  });
});

describe('les sous-actions d’une cellule', () => {
  it('se lisent dans n’importe quel ordre, à la façon d’un agent', () => {
    const { lues, faute } = comprendreSousActions(
      '• Recruter | État : bloqué | motif : poste gelé | échéance le 30/06/2026 | Pilote : Mission locale\n\nFormer',
    );
    expect(faute).toBeNull();
    expect(lues).toEqual([
      {
        intitule: 'Recruter',
        pilote: 'Mission locale',
        debut: null,
        echeance: '2026-06-30',
        etat: 'bloquee',
        etatMotif: 'poste gelé',
        etatDepuis: null,
      },
      expect.objectContaining({ intitule: 'Former', etat: 'a_venir' }),
    ]);
  });

  it.each([
    ['Recruter | 30/06/2026', 'Sous-action « Recruter » : « 30/06/2026 » ne se comprend pas. Exemple : Recruter |'],
    ['Recruter | état : peut-être', '« peut-être » n’est pas un état connu : à venir, en cours'],
    ['Recruter | échéance 31/02/2026', '2026'],
    ['Recruter | échéance juin 2026', 'dit un mois sans jour'],
    ['Recruter | début 01/07/2026 | échéance 30/06/2026', 'L’échéance précéderait le début.'],
    ['Former\nRecruter | piloté par la Ville', 'Sous-action « Recruter »'],
  ])('« %s » se refuse à sa cellule, et dit pourquoi', (texte, phrase) => {
    const { valeur, remarque } = lireCelluleDeSousActions(texte);
    expect([valeur, remarque?.gravite]).toEqual([null, 'refus']);
    expect(remarque?.phrase).toContain(phrase);
  });
});

describe('les risques d’une cellule', () => {
  it('se lisent avec leur gravité et leur parade ; une gravité inconnue se refuse', () => {
    expect(comprendreRisques('Le local ferme | gravité : Forte | parade : en chercher un autre\nBudget').lus).toEqual([
      { intitule: 'Le local ferme', gravite: 'forte', parade: 'en chercher un autre' },
      { intitule: 'Budget', gravite: null, parade: null },
    ]);
    expect(lireCelluleDeRisques('Budget | gravité énorme').remarque?.phrase).toContain(
      'Écrivez faible, moyenne ou forte',
    );
    expect(lireCelluleDeRisques('Budget | à suivre').remarque?.phrase).toContain('« à suivre » ne se comprend pas');
    expect(lireCelluleDeRisques('  ')).toEqual({ valeur: null });
  });
});

describe('les mots d’une liste fermée', () => {
  it('la météo se dit en mots ou en ciels ; la suite d’évaluation, en mots ; un autre se signale et se propose', () => {
    expect(
      ['Objectifs sécurisés', 'ORAGE', 'nuageux', 'soleil', ''].map((mot) => lireNiveauDeMeteo(mot).valeur),
    ).toEqual(['securises', 'compromis', 'appuis', 'securises', null]);
    const inconnue = lireNiveauDeMeteo('bof');
    expect([inconnue.valeur, inconnue.remarque?.gravite]).toEqual([null, 'avis']);
    expect(inconnue.remarque?.propositions).toHaveLength(4);
    expect(lireSuiteDEvaluation('passer au droit commun').valeur).toBe('droit_commun');
    expect(lireSuiteDEvaluation('continuer').remarque?.phrase).toContain('« continuer » n’est pas une suite');
  });
});
