import fc from 'fast-check';
import { fauteDeMesure } from '#shared/domain/feuille-de-route/mesure.rules.ts';
import { describe, expect, it } from 'vitest';
import { ecrireEtapes, lireEtapes } from '#shared/domain/reprise/actions/etapes.rules.ts';
import {
  comprendreIndicateurs,
  ecrireIndicateurs,
  lireCelluleDIndicateurs,
} from '#shared/domain/reprise/actions/indicateurs.rules.ts';
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

describe('les indicateurs d’une cellule (R-105)', () => {
  const ligne = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map(nettoyerLigne)
    .filter((texte) => texte !== '');
  const mesure = fc.record({
    moment: fc.constantFrom('initiale', 'cible', 'realisee'),
    sexe: fc.constantFrom('ensemble', 'femmes', 'hommes'),
    territoire: fc.constantFrom('ensemble', 'qpv', 'hors_qpv'),
    le: fc
      .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((jour) => jour.toISOString().slice(0, 10)),
    valeur: fc.option(fc.double({ min: 0, max: 100, noNaN: true }).map((nombre) => Math.abs(nombre))),
    source: ligne,
  });
  // Des indicateurs tels que l'écran les laisse noter : un effectif est entier, une part tient dans son ensemble.
  const indicateur = fc
    .record({
      intitule: ligne,
      genre: fc.constantFrom('realisation', 'resultat'),
      nature: fc.constantFrom('effectif', 'taux', 'moyenne', 'part'),
      unite: fc.option(ligne),
      mesures: fc.array(mesure, { maxLength: 3 }),
    })
    .map((un) => {
      const entiere = (valeur: number | null) =>
        un.nature === 'effectif' && valeur !== null ? Math.round(valeur) : valeur;
      const mesures = un.mesures.map((une) => ({ ...une, valeur: entiere(une.valeur) }));
      return {
        ...un,
        mesures: mesures.filter((une, rang) => fauteDeMesure(un.nature, une, mesures.slice(0, rang)) === null),
      };
    });

  it('ce que l’écran refuserait de noter se refuse à la cellule', () => {
    const dire = (texte: string) => comprendreIndicateurs(texte).faute;
    expect(dire('Reçues | effectif | cible : 12,5 au 31/12/2026, source : Suivi')).toContain('nombre entier');
    expect(
      dire(
        'Reçues | réalisée : 13 au 01/03/2026, source : Suivi | réalisée, femmes : 18 au 01/03/2026, source : Suivi',
      ),
    ).toContain('Une part dépasserait l’ensemble');
    expect(dire('Attente | moyenne | unité : jours | réalisée : 12,5 au 01/03/2026, source : Suivi')).toBeNull();
  });

  it('se relisent tels qu’ils s’écrivent, « n.d. » et décimales comprises', () => {
    fc.assert(
      fc.property(fc.array(indicateur, { maxLength: 3 }), (indicateurs) => {
        expect(comprendreIndicateurs(ecrireIndicateurs(indicateurs))).toEqual({ lus: indicateurs, faute: null });
      }),
    );
  });

  it('se lisent tapés à la main ; ce qui ne se comprend pas se refuse et se dit', () => {
    expect(
      comprendreIndicateurs(
        'Personnes reçues | Résultat | cible, femmes, dans les QPV : 1 180 au 14/09/2027, source : Suivi',
      ).lus,
    ).toEqual([
      {
        intitule: 'Personnes reçues',
        genre: 'resultat',
        nature: 'effectif',
        unite: null,
        mesures: [
          { moment: 'cible', sexe: 'femmes', territoire: 'qpv', le: '2027-09-14', valeur: 1180, source: 'Suivi' },
        ],
      },
    ]);
    const refus = (texte: string) => lireCelluleDIndicateurs(texte).remarque?.phrase ?? '';
    expect(refus('Reçues | cible : douze au 14/09/2027, source : Suivi')).toContain('« douze » n’est pas un nombre');
    expect(refus('Reçues | cible : 12 au 31/02/2027, source : Suivi')).not.toBe('');
    expect(refus('Reçues | cible 12')).toContain('« cible 12 » ne se comprend pas');
    expect(refus('Sorties | taux | réalisée : 161 % au 14/09/2027, source : Suivi')).toContain('ne dépasse pas 100');
    expect(lireCelluleDIndicateurs(' ')).toEqual({ valeur: null });
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
