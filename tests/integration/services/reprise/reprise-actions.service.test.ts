import { describe, expect, it } from 'vitest';
import type { Feuille } from '#shared/domain/reprise/classeur.schema.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';
import { unTableauDActions as unTableau } from '#tests/support/reprise/un-tableau-d-actions.ts';

type Fusion = Feuille['fusions'][number];
const bas = (ligne: number, colonne: number, lignes: number): Fusion => ({ ligne, colonne, lignes, colonnes: 1 });
const large = (ligne: number, colonnes: number): Fusion => ({ ligne, colonne: 0, lignes: 1, colonnes });

/** Un tableau de sous-préfecture : axes en intertitres fusionnés, dates et montants comme on les écrit. */
const SUIVI = [
  'Contrat de ville – tableau de suivi',
  'N°\tAction\tPilote\tQPV\tDébut\tÉchéance\tÉtat\tFinanceur\tDroit commun\tCrédits P147\tObservations',
  'Axe 1 – Plein emploi',
  '1.1\tPermanences emploi\tMission locale (Mme Anne MARTIN)\tLes Coteaux, QN06804M\tT2 2026\tmars 2027\ten cours\t\t12 000 €\t3 500,50\tà relancer',
  '1.2\tForum des métiers\tFrance Travail\ttous\tmars 2026\t30/06/2026\tfait\tFSE+\t\t\t',
  'Axe 3 : Lever les freins',
  '3.1\tCrèche éphémère\tCAF\tcoteaux\t\t\tnon démarré\t\t0\t12 k€\t',
  '3.2\tNavette\tM2A / Ville de Mulhouse\tQuartier inconnu\t\t\tbloqué\t\t\t\tpas de chauffeur',
  '\tTotal\t\t\t\t\t\t\t12 000 €\t15 500,50 €\t',
];

describe('reprendre une feuille de route Excel', () => {
  it('lit intertitres, périodes, états, montants et quartiers ; ce qui ne va pas, à sa cellule', async () => {
    const { comprendre } = await unTableau(SUIVI, [large(0, 11), large(2, 11), large(5, 11)]);
    const { colonnes, comptes, remarques, cote } = comprendre();
    expect(colonnes.map(({ champ }) => champ)).toEqual([
      'numero',
      'intitule',
      'pilote',
      'quartiers',
      'debut',
      'echeance',
      'etat',
      'financeur',
      'droitCommun',
      'specifique',
      'observations',
    ]);
    expect(comptes).toMatchObject({ entrent: 3, revoir: 1 });
    expect(remarques.filter(({ gravite }) => gravite === 'refus')).toEqual([
      expect.objectContaining({ ligne: 7, colonne: 3, phrase: expect.stringContaining('Quartier inconnu') }),
    ]);
    expect(cote.map(({ raison, lignes }) => [raison, lignes])).toEqual([
      ['Titre du document', [0]],
      ['Intertitre, repris pour les lignes qui suivent', [2, 5]],
      ['Total', [8]],
    ]);
    const avis = remarques.filter(({ gravite }) => gravite === 'avis').map(({ phrase }) => phrase);
    expect(avis.filter((phrase) => phrase.includes('Lever les freins'))).toHaveLength(1);
    expect(avis.some((phrase) => /Anne\sMartin.*ajoutée/iu.test(phrase))).toBe(true);
    // L'axe « Plein emploi » est déjà là : rien n'en est dit.
    expect(avis.some((phrase) => phrase.includes('Plein emploi'))).toBe(false);
  });

  it('écrit chaque fiche en une opération ; l’annuler rend tout tel quel, la reprendre n’ajoute rien', async () => {
    const { appeler, db, reprendre, fiche, numeros } = await unTableau(SUIVI, [
      large(0, 11),
      large(2, 11),
      large(5, 11),
    ]);
    const avant = empreinteDuContenu(db);
    expect(reprendre()).toEqual({ creees: 3, completees: 0, inchangees: 0 });
    expect(numeros()).toEqual({ '1.1': 'Permanences emploi', '1.2': 'Forum des métiers', '3.1': 'Crèche éphémère' });
    const permanences = fiche('Permanences emploi');
    expect(permanences.fiche).toMatchObject({
      pilote: expect.stringMatching(/Mme Anne M/u),
      structurePilote: 'Mission locale',
      debut: '2026-04-01',
      fin: '2027-03-31',
      etat: 'en_cours',
      contenu: 'Observations : à relancer',
    });
    expect(permanences.quartiers.map(({ code }) => code).toSorted()).toEqual(['QN06803M', 'QN06804M']);
    expect(permanences.financements.map(({ origine, demande, annee }) => [origine, demande, annee])).toEqual([
      ['droit_commun', 1_200_000, 2026],
      ['p147', 350_050, 2026],
    ]);
    expect(fiche('Forum des métiers').fiche).toMatchObject({
      debut: '2026-03-01',
      fin: '2026-06-30',
      etat: 'terminee',
    });
    expect(fiche('Forum des métiers').quartiers.length).toBeGreaterThan(5);
    expect(fiche('Crèche éphémère').financements).toMatchObject([{ origine: 'p147', demande: 1_200_000 }]);
    expect(reprendre()).toEqual({ creees: 0, completees: 0, inchangees: 3 });
    appeler('historique.annuler', { commande: 'reprises.reprendre' });
    expect(empreinteDuContenu(db)).toEqual(avant);
  });

  it('corrigée, une ligne refusée entre ; son état sans motif dit d’où il vient, son second pilote copilote', async () => {
    const { reprendre, fiche } = await unTableau(SUIVI, [large(0, 11), large(2, 11), large(5, 11)]);
    reprendre({ corrections: [{ ligne: 7, colonne: 3, texte: 'hors QPV' }] });
    const { fiche: navette, partenaires } = fiche('Navette');
    expect(navette).toMatchObject({ etat: 'bloquee', horsQpv: true, structurePilote: 'M2A' });
    expect(navette.etatMotif).not.toBeNull();
    expect(partenaires).toMatchObject([{ nom: 'Ville de Mulhouse', role: 'copilote' }]);
  });

  it('une cellule fusionnée vaut pour ses lignes ; une action de trois financeurs n’est qu’une fiche', async () => {
    const { comprendre, reprendre, fiche, tableau } = await unTableau(
      [
        'Axe\tIntitulé de l’action\tPorteur\tCalendrier\tFinanceur\tDemandé (€)\tAccordé (€)',
        'Plein emploi\tParrainage\tRéseau Étincelle\tmars - juin 2026\tÉtat, P147 action 2\t10 000\t8 000',
        '\t\t\t\tVille de Mulhouse\t5 000\t',
        '\t\t\t\tFondation Essor\tà définir\t2 000',
        '\tChantier éducatif\tAtelier des Quartiers\t2026-2027\tFSE+\t1.500,00\t',
      ],
      [bas(1, 0, 4), bas(1, 1, 3), bas(1, 2, 3), bas(1, 3, 3)],
    );
    expect(comprendre().remarques.filter(({ gravite }) => gravite === 'refus')).toEqual([]);
    // Quatre lignes, deux fiches : les financeurs d'une action ne sont pas des actions complétées.
    expect(reprendre()).toEqual({ creees: 2, completees: 0, inchangees: 0 });
    expect(reprendre()).toEqual({ creees: 0, completees: 0, inchangees: 2 });
    expect(tableau().lignes.map(({ numero, intitule }) => [numero, intitule])).toEqual([
      ['1.1', 'Parrainage'],
      ['1.2', 'Chantier éducatif'],
    ]);
    const { fiche: parrainage, financements } = fiche('Parrainage');
    expect(parrainage).toMatchObject({ debut: '2026-03-01', fin: '2026-06-30' });
    expect(
      financements.map(({ origine, actionP147, demande, accorde }) => [origine, actionP147, demande, accorde]),
    ).toEqual([
      ['p147', '02', 1_000_000, 800_000],
      ['collectivite', null, 500_000, null],
      ['prive', null, null, 200_000],
    ]);
    expect(fiche('Chantier éducatif').fiche).toMatchObject({ debut: '2026-01-01', fin: '2027-12-31' });
  });

  it('une personne nouvelle nommée à plusieurs lignes n’entre qu’une fois', async () => {
    const { appeler, reprendre } = await unTableau([
      'Action\tPilote',
      'Permanences\tMission locale (Mme Anne MARTIN)',
      'Forum\tMme Anne Martin, Mission locale',
    ]);
    reprendre();
    expect(appeler('annuaire.proposer', { texte: 'Martin' })).toMatchObject([{ prenom: 'Anne' }]);
  });

  it('le même intitulé sous deux axes fait deux actions, que la reprise suivante retrouve chacune', async () => {
    const { reprendre, tableau } = await unTableau([
      'Axe\tAction\tPilote',
      'Plein emploi\tCommunication\tMission locale',
      'Services publics\tCommunication\tMission locale',
    ]);
    expect(reprendre()).toEqual({ creees: 2, completees: 0, inchangees: 0 });
    expect(tableau().lignes.map(({ numero }) => numero)).toEqual(['1.1', '2.1']);
    expect(reprendre()).toEqual({ creees: 0, completees: 0, inchangees: 2 });
  });

  it('une fiche connue se complète sans rien perdre, et garde son état, qui se dit', async () => {
    const { ajouterFiche, appeler, comprendre, reprendre, fiche } = await unTableau([
      'Action\tPilote\tÉtat\tConstat\tDébut',
      'Permanences\tMission locale\tterminé\tTrop loin\t01/02/2026',
    ]);
    const id = ajouterFiche('Permanences');
    appeler('fichesAction.modifier', { id, vu: 99_999, patch: { constat: 'Le nôtre', etat: 'en_cours' } });
    const { comptes, remarques } = comprendre();
    expect(comptes).toMatchObject({ entrent: 1, connues: 1 });
    expect(remarques.map(({ phrase }) => phrase)).toContainEqual(expect.stringContaining('la fiche garde le sien'));
    expect(reprendre()).toEqual({ creees: 0, completees: 1, inchangees: 0 });
    expect(fiche('Permanences').fiche).toMatchObject({
      constat: 'Le nôtre',
      etat: 'en_cours',
      debut: '2026-02-01',
      structurePilote: 'Atelier des Quartiers',
    });
  });

  it('sans feuille de route choisie, rien ne s’écrit et le refus dit quoi faire', async () => {
    const { reprendre } = await unTableau(['Action\tPilote', 'Permanences\tMission locale']);
    expect(refus(() => reprendre({ vers: undefined })).message).toContain('feuille de route');
  });

  it('sans axe dit, les actions vont dans un axe « À classer », proposé une fois', async () => {
    const { comprendre, reprendre, tableau } = await unTableau([
      'Action\tPilote',
      'Permanences\tMission locale',
      'Forum\tMission locale',
    ]);
    expect(comprendre().remarques.filter(({ phrase }) => phrase.includes('À classer'))).toHaveLength(1);
    reprendre();
    expect(tableau().axes.map(({ intitule }) => intitule)).toEqual(['Plein emploi', 'Services publics', 'À classer']);
    expect(tableau().lignes.map(({ numero }) => numero)).toEqual(['3.1', '3.2']);
  });

  it('lit la conduite d’une action : sous-actions, météo, freins, risques, évaluation ; chaque faute à sa cellule', async () => {
    const titres =
      'Action\tPilote\tSous-actions\tÉtapes\tFreins levés\tRisques\tMétéo\tMétéo du\tMétéo signée par\tSynthèse de la météo\tÉvaluée le\tSuite de l’évaluation';
    const { comprendre, reprendre, fiche } = await unTableau([
      titres,
      'Permanences\tMission locale\tRecruter | pilote : CAF | état : bloqué⏎Former\tPublier | sous-action : Recruter\tMobilité, Sommeil\tBudget | gravité forte\tcouvert\t01/03/2026\tMme Anne MARTIN\tTient\t01/02/2026\tajuster',
      'Forum\tMission locale\tRecruter | demain\tLouer | sous-action : Ailleurs\t\tBudget | énorme\tsoleil\t\t\t\t01/02/2199\tcontinuer',
      'Navette\tMission locale\t\t\t\t\tsoleil\t01/03/2199\tMme Anne MARTIN\tTient\t\t',
    ]);
    const { remarques, comptes } = comprendre();
    const dites = (gravite: string) =>
      remarques.filter((une) => une.gravite === gravite).map(({ ligne, colonne, phrase }) => [ligne, colonne, phrase]);
    expect(dites('refus')).toEqual([
      [2, 2, expect.stringContaining('« demain » ne se comprend pas')],
      [2, 5, expect.stringContaining('« énorme » ne se comprend pas')],
      [2, 10, expect.stringContaining('ne peut pas être à venir')],
      [3, 7, expect.stringContaining('ne peut pas être à venir')],
    ]);
    expect(dites('avis')).toEqual(
      expect.arrayContaining([
        [1, 4, expect.stringContaining('« Sommeil » n’est pas dans la liste des freins')],
        [1, 2, expect.stringContaining('« CAF » n’est pas dans l’annuaire')],
        [2, 6, expect.stringContaining('Il y manque sa date, sa synthèse et qui la signe')],
        [2, 11, expect.stringContaining('« continuer » n’est pas une suite')],
        [2, 3, expect.stringContaining('« Ailleurs » n’est pas une sous-action')],
      ]),
    );
    expect(comptes).toMatchObject({ entrent: 1, revoir: 2 });
    reprendre();
    const lue = fiche('Permanences');
    expect(lue.sousActions).toMatchObject([
      {
        intitule: 'Recruter',
        structurePilote: 'CAF',
        etat: 'bloquee',
        etatMotif: 'Repris d’un tableau, sans motif dit',
      },
      { intitule: 'Former', etat: 'a_venir', structurePilote: null },
    ]);
    expect(lue.etapes[0]?.sousActionId).toBe(lue.sousActions[0]?.id);
    expect(lue.freins.map(({ intitule }) => intitule)).toEqual(['Mobilité', 'Sommeil']);
    expect(lue.risques).toMatchObject([{ intitule: 'Budget', gravite: 'forte' }]);
    expect(lue.meteos).toMatchObject([{ niveau: 'atteignables', le: '2026-03-01', synthese: 'Tient' }]);
    expect(lue.fiche).toMatchObject({ evaluationLe: '2026-02-01', evaluationSuite: 'ajuster' });
    expect(reprendre()).toEqual({ creees: 0, completees: 0, inchangees: 1 });
  });

  it('complète ce qui manque à une sous-action et à un risque, range une étape, et ne double rien', async () => {
    const { appeler, ajouterFiche, comprendre, reprendre, fiche } = await unTableau([
      'Action\tPilote\tSous-actions\tÉtapes\tRisques',
      'Permanences\tMission locale\tRecruter | pilote : CAF | début 01/04/2026 | échéance 30/06/2026 | état : terminé\tPublier | sous-action : Recruter | échéance 30/05/2026 | faite le 02/03/2026⏎Clore\tBudget | gravité forte⏎Budget',
    ]);
    const ficheId = ajouterFiche('Permanences');
    const sousActionId = appeler('sousActions.ajouter', {
      ficheId,
      intitule: 'Recruter',
      pilote: null,
      echeance: '2026-05-31',
    }).id;
    const etape = { ficheId, note: null, echeance: null };
    appeler('etapes.ajouter', { ...etape, intitule: 'Publier' });
    appeler('etapes.ajouter', { ...etape, intitule: 'Clore', sousActionId });
    for (const parade of ['', 'Saisir la Ville'])
      appeler('risques.ajouter', { ficheId, intitule: 'Budget', gravite: null, parade });
    expect(comprendre().remarques).toContainEqual(
      expect.objectContaining({
        gravite: 'avis',
        colonne: 2,
        phrase: 'Sous-action « Recruter » : « terminée » dans le fichier, « à venir » ici. Son état d’ici reste.',
      }),
    );
    expect(reprendre()).toEqual({ creees: 0, completees: 1, inchangees: 0 });
    const lue = fiche('Permanences');
    expect(lue.sousActions).toMatchObject([
      { structurePilote: 'CAF', debut: '2026-04-01', echeance: '2026-05-31', etat: 'a_venir' },
    ]);
    expect(lue.etapes[0]).toMatchObject({ echeance: '2026-05-30', faiteLe: '2026-03-02' });
    expect(lue.etapes.map((une) => [une.intitule, une.sousActionId])).toEqual([
      ['Publier', sousActionId],
      ['Clore', sousActionId],
    ]);
    expect(lue.risques).toMatchObject([
      { gravite: 'forte', parade: null },
      { gravite: null, parade: 'Saisir la Ville' },
    ]);
    expect(reprendre()).toEqual({ creees: 0, completees: 0, inchangees: 1 });
  });

  it('R-105 : un taux ne s’ajoute pas à l’effectif du même nom, et rien n’est réalisé demain', async () => {
    const dire = (nature: string, valeur: string) => `Sorties | Résultat | ${nature} | réalisée : ${valeur}`;
    const { appeler, ajouterFiche, comprendre, reprendre, fiche } = await unTableau([
      'Action\tPilote\tIndicateurs',
      `Permanences\tMission locale\t${dire('effectif', '180 au 01/03/2026, source : Suivi')}`,
      `Forum\tMission locale\t${dire('effectif', '180 au 01/03/2199, source : Suivi')}`,
    ]);
    const ficheId = ajouterFiche('Permanences');
    const taux = { intitule: 'Sorties', genre: 'resultat', nature: 'taux', unite: null } as const;
    appeler('indicateurs.ajouter', { ...taux, ficheId });
    expect(comprendre().remarques.filter(({ gravite }) => gravite === 'refus')).toMatchObject([
      { ligne: 2, colonne: 2, phrase: expect.stringContaining('« Sorties »') },
    ]);
    reprendre();
    expect(fiche('Permanences').indicateurs.map(({ nature, mesures }) => [nature, mesures.length])).toEqual([
      ['taux', 0],
      ['effectif', 1],
    ]);
    appeler('indicateurs.retirer', { id: fiche('Permanences').indicateurs[1]?.id ?? '' });
    const effectif = appeler('indicateurs.ajouter', { ...taux, nature: 'effectif', ficheId });
    appeler('mesures.noter', {
      indicateurId: effectif.id,
      ...{ moment: 'realisee', sexe: 'ensemble', territoire: 'ensemble', le: '2026-03-01', valeur: 150, source: 'Ici' },
    });
    expect(comprendre().remarques.filter(({ gravite, colonne }) => gravite === 'avis' && colonne === 2)).toMatchObject([
      {
        colonne: 2,
        phrase: 'Indicateur « Sorties », réalisée au 01/03/2026 : 180 dans le fichier, 150 ici. La valeur d’ici reste.',
      },
    ]);
  });

  it('un axe ou un objectif sans action entre à sa place, et une seule fois', async () => {
    const { appeler, comprendre, reprendre, feuilleId } = await unTableau([
      'Axe\tObjectif\tAction',
      'Axe 3. Lever les freins\tObjectif 3.1. Se déplacer\t(sans action)',
      '\t\taucune action',
    ]);
    expect(comprendre().remarques.filter(({ gravite }) => gravite === 'refus')).toMatchObject([
      { ligne: 2, phrase: 'Dites quel axe n’a pas encore d’action.' },
    ]);
    expect(reprendre()).toEqual({ creees: 0, completees: 0, inchangees: 0, branches: 1 });
    const { axes, objectifs, lignes } = appeler('feuillesDeRoute.tableau', { id: feuilleId });
    expect(axes.at(-1)?.intitule).toBe('Lever les freins');
    expect(objectifs.map(({ intitule }) => intitule)).toEqual(['Se déplacer']);
    expect(lignes).toEqual([]);
    expect(reprendre()).toEqual({ creees: 0, completees: 0, inchangees: 1 });
  });
});
