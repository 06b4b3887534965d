import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Destinataire } from '#shared/domain/navette/navette.schema.ts';
import type { Sortie } from '#shared/contract/contract.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { uneFeuille, unFinancement } from '#tests/support/constructeurs/une-feuille.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';
import {
  carteChangee,
  placeDe,
  rangerAutrement,
  rendre,
  type Reponse,
  sansFeuilles,
} from '#tests/support/navette/rendre.ts';

const reponse = (ligne: string, colonne: string, valeur: Reponse['valeur'], onglet = 'Actions'): Reponse => ({
  onglet,
  ligne,
  colonne,
  valeur,
});

/** Une feuille de route de trois actions : deux d'une personne qui a une adresse, une d'une structure qui n'en a pas. */
function unePilotee() {
  const feuille = uneFeuille();
  const { appeler, demander, deposer, octets, feuilleId, axeId } = feuille;
  const personneId = appeler(
    'personnes.creer',
    uneSaisie('Ferhaoui', { prenom: 'Nadia', courriel: 'n.ferhaoui@exemple.fr', structure: 'Mission locale' }),
  ).id;
  const piloter = (intitule: string) =>
    appeler('fichesAction.creer', { axeId, objectifId: null, intitule, pilote: { personneId, structure: null } }).id;
  const permanences = piloter('Permanences');
  const forum = piloter('Forum');
  const atelier = feuille.ajouterFiche('Atelier cuisine');
  appeler('fichesAction.modifier', {
    id: permanences,
    vu: 0,
    patch: { etat: 'en_cours', debut: '2026-01-05', fin: '2026-06-30', prochaineEtape: 'Ouvrir le lieu' },
  });
  const etape = appeler('etapes.ajouter', {
    ficheId: permanences,
    intitule: 'Ouvrir',
    note: null,
    echeance: '2026-03-01',
  }).id;
  const indicateur = appeler('indicateurs.ajouter', {
    ficheId: permanences,
    intitule: 'Personnes reçues',
    genre: 'realisation',
    nature: 'effectif',
    unite: null,
  }).id;
  const financement = appeler('financements.ajouter', { ...unFinancement('p147', 500_000), ficheId: permanences }).id;
  appeler('sousActions.ajouter', { ficheId: permanences, intitule: 'Trouver un lieu', pilote: null, echeance: null });
  const elle: Destinataire = { genre: 'personne', id: personneId };
  const lister = () => appeler('navettes.lister', { feuilleId });
  const fiche = (id = permanences) => appeler('fichesAction.fiche', { id });
  const lire = (jeton: string) => octets.lire(jeton)?.octets ?? new Uint8Array();
  /** Établit la navette d'un pilote ; rend son classeur. */
  const etablir = async (pilote = elle) => {
    const { ids } = appeler('navettes.etablir', { feuilleId, pilotes: [pilote], attendueLe: '2026-03-27' });
    const { jeton } = await demander('navettes.preparer', { ids, forme: 'classeur' });
    return { id: ids[0] ?? '', classeur: lire(jeton) };
  };
  const deposerTous = async (...fichiers: readonly (readonly [string, Uint8Array])[]) => {
    const jetons = fichiers.map(([nom, contenu]) => deposer(nom, contenu));
    const { reception, navettes } = await demander('navettes.recevoir', { feuilleId, jetons });
    const comparer = () => appeler('navettes.comparer', { reception }).retours;
    const cles = () => comparer().flatMap(({ actions }) => actions.flatMap((une) => une.propositions));
    const integrer = (prises: readonly string[]) =>
      appeler('navettes.integrer', { reception, vu: 99_999, sur: cles().length, cles: [...prises] });
    return { reception, navettes, comparer, cles, integrer };
  };
  return {
    ...feuille,
    personneId,
    permanences,
    forum,
    atelier,
    etape,
    indicateur,
    financement,
    elle,
    lister,
    fiche,
    lire,
    etablir,
    deposerTous,
  };
}

const dites = (retour: Sortie<'navettes.comparer'>['retours'][number] | undefined) =>
  retour?.fautes.map(({ feuille, place, phrase }) => `${feuille} ${place ?? ''} ${phrase}`) ?? [];

describe('établir des navettes', () => {
  it('liste les pilotes et leurs actions ouvertes ; un classeur par pilote, un courriel pour qui a une adresse', async () => {
    const { appeler, demander, lister, lire, feuilleId, forum } = unePilotee();
    const { pilotes, sansPilote, retourPropose } = lister();
    expect(pilotes.map(({ nom, structure, courriel, actions }) => [nom, structure, courriel, actions])).toEqual([
      ['Atelier des Quartiers', null, null, 1],
      ['Mme Nadia Ferhaoui', 'Mission locale', 'n.ferhaoui@exemple.fr', 2],
    ]);
    expect([sansPilote, retourPropose]).toEqual([0, '2026-03-27']);
    const { ids } = appeler('navettes.etablir', {
      feuilleId,
      pilotes: pilotes.map(({ destinataire }) => destinataire),
      attendueLe: retourPropose,
    });
    const { jeton, nom, ...comptes } = await demander('navettes.preparer', { ids, forme: 'tout' });
    expect(comptes).toMatchObject({ classeurs: 2, courriels: 1, sansAdresse: ['Atelier des Quartiers'] });
    expect(nom).toMatch(/^2026-03-12_.*_navettes-excel\.zip$/u);
    const archive = unzipSync(lire(jeton));
    expect(Object.keys(archive)).toEqual([
      '2026-03-12_atelier-des-quartiers_vos-actions.xlsx',
      '2026-03-12_mme-nadia-ferhaoui_vos-actions.xlsx',
      '2026-03-12_mme-nadia-ferhaoui_vos-actions.eml',
    ]);
    const eml = Buffer.from(archive['2026-03-12_mme-nadia-ferhaoui_vos-actions.eml'] ?? []).toString();
    expect(eml).toMatch(/^X-Unsent: 1\r$/mu);
    expect(eml).toMatch(/^To: n\.ferhaoui@exemple\.fr\r$/mu);
    expect(eml).toContain('filename="2026-03-12_mme-nadia-ferhaoui_vos-actions.xlsx"');
    expect(lister().navettes).toMatchObject([
      { pilote: 'Mme Nadia Ferhaoui', etablieLe: '2026-03-12', attendueLe: '2026-03-27', recueLe: null },
      { pilote: 'Atelier des Quartiers' },
    ]);
    // Close, une action ne part plus ; annulée, la navette n'a pas été établie.
    appeler('fichesAction.modifier', { id: forum, vu: 99_999, patch: { etat: 'terminee' } });
    expect(lister().pilotes.at(-1)).toMatchObject({ actions: 1, derniere: { attendueLe: '2026-03-27' } });
    appeler('historique.annuler', { commande: 'fichesAction.modifier' });
    appeler('historique.annuler', { commande: 'navettes.etablir' });
    expect(lister().navettes).toEqual([]);
  });

  it('refuse un retour passé, un pilote sans action ouverte, et un courriel pour qui n’a pas d’adresse', async () => {
    const { appeler, demander, feuilleId, elle, lister } = unePilotee();
    const etablir = (pilote: Destinataire, attendueLe: string) => () =>
      appeler('navettes.etablir', { feuilleId, pilotes: [pilote], attendueLe });
    expect(refus(etablir(elle, '2026-03-11'))).toMatchObject({
      transmise: { champs: { attendueLe: expect.any(String) } },
    });
    expect(refus(etablir({ genre: 'structure', id: elle.id }, '2026-03-20')).message).toContain(
      'n’a plus d’action ouverte',
    );
    const [structure] = lister().pilotes;
    const { ids } = appeler('navettes.etablir', {
      feuilleId,
      pilotes: structure === undefined ? [] : [structure.destinataire],
      attendueLe: '2026-03-20',
    });
    await expect(demander('navettes.preparer', { ids, forme: 'courriel' })).rejects.toThrow('n’a d’adresse connue');
  });
});

describe('reprendre ce qui revient', () => {
  it('compare à trois, prend les uns, laisse les autres, par les règles de l’écran ; un Ctrl+Z défait tout le lot', async () => {
    const { appeler, db, etablir, deposerTous, fiche, permanences, lister, lister: suivi, personneId } = unePilotee();
    const elleA = await etablir();
    const [structure] = lister().pilotes;
    const autre = await etablir(structure?.destinataire);
    // Changé ici pendant que la navette voyageait.
    appeler('fichesAction.modifier', { id: permanences, vu: 99_999, patch: { prochaineEtape: 'Signer le bail' } });
    const rendu = rendre(elleA.classeur, [
      reponse('Permanences', 'etat', 'Bloquée'),
      reponse('Permanences', 'etatMotif', 'Pas de local'),
      reponse('Permanences', 'prochaineEtape', 'Trouver un local'),
      reponse('Permanences', 'fin', { date: '2026-12-31' }),
      reponse('Permanences', 'meteo', 'Objectifs compromis'),
      reponse('Permanences', 'meteoLe', { date: '2026-03-10' }),
      reponse('Permanences', 'meteoSynthese', 'Sans local, rien n’ouvre.'),
      reponse('Forum', 'contenu', 'Un forum de printemps'),
      reponse('Trouver un lieu', 'etat', 'Terminée', 'Sous-actions'),
      reponse('Trouver un lieu', 'echeance', { date: '2026-05-01' }, 'Sous-actions'),
      reponse('Ouvrir', 'faiteLe', { date: '2026-03-02' }, 'Étapes'),
      reponse('Personnes reçues', 'valeur', 'n.d.', 'Indicateurs'),
      reponse('Personnes reçues', 'le', { date: '2026-02-28' }, 'Indicateurs'),
      reponse('Personnes reçues', 'source', 'Suivi', 'Indicateurs'),
      reponse('Financeur', 'accorde', 4200.5, 'Financement'),
    ]);
    const lot = await deposerTous(
      ['nadia.xlsx', rendu],
      ['atelier.xlsx', rendre(autre.classeur, [reponse('Atelier cuisine', 'debut', { date: '2026-04-01' })])],
    );
    expect(lot.navettes).toEqual([elleA.id, autre.id]);
    appeler('navettes.noterRecues', { ids: lot.navettes });
    const [nadia, atelier] = lot.comparer();
    expect([dites(nadia), dites(atelier)]).toEqual([[], []]);
    expect(
      nadia?.actions.map(({ intitule, propositions }) => [
        intitule,
        propositions.map(({ quoi }) => quoi.replaceAll(/\s/gu, ' ')),
      ]),
    ).toEqual([
      [
        'Permanences',
        [
          'État',
          'Fin',
          'Prochaine étape',
          'Météo',
          'Sous-action « Trouver un lieu » : état',
          'Sous-action « Trouver un lieu » : échéance',
          'Étape « Ouvrir » : faite le',
          'Indicateur « Personnes reçues » : valeur réalisée',
          'Financeur, 2026 : accordé',
        ],
      ],
      ['Forum', ['Contenu']],
    ]);
    const conflits = lot.cles().filter(({ conflit }) => conflit);
    expect(conflits.map(({ cellules }) => cellules)).toEqual([
      [{ titre: 'Prochaine étape', envoyee: 'Ouvrir le lieu', rendue: 'Trouver un local', actuelle: 'Signer le bail' }],
    ]);
    const avant = empreinteDuContenu(db);
    const prises = lot
      .cles()
      .filter(({ conflit, quoi }) => !conflit && quoi !== 'Fin')
      .map(({ cle }) => cle);
    expect(lot.integrer(prises)).toEqual({ prises: 9 });
    expect(fiche().fiche).toMatchObject({
      etat: 'bloquee',
      etatMotif: 'Pas de local',
      etatDepuis: '2026-03-12',
      fin: '2026-06-30',
      prochaineEtape: 'Signer le bail',
    });
    expect(fiche().meteos).toMatchObject([{ niveau: 'compromis', le: '2026-03-10', personneId }]);
    expect(fiche().sousActions).toMatchObject([{ etat: 'terminee', etatDepuis: '2026-03-12', echeance: '2026-05-01' }]);
    expect(fiche().etapes).toMatchObject([{ faiteLe: '2026-03-02' }]);
    expect(fiche().indicateurs[0]?.mesures).toMatchObject([{ valeur: null, le: '2026-02-28', source: 'Suivi' }]);
    expect(fiche().financements).toMatchObject([{ demande: 500_000, accorde: 420_050 }]);
    expect(suivi().navettes.map(({ recueLe, integreeLe }) => [recueLe, integreeLe])).toEqual([
      ['2026-03-12', '2026-03-12'],
      ['2026-03-12', '2026-03-12'],
    ]);
    // Ce qui est pris n'est plus proposé ; ce qui est laissé l'est encore.
    expect(lot.cles().map(({ quoi }) => quoi)).toEqual(['Fin', 'Prochaine étape']);
    expect(lot.comparer()[0]?.avis[0]).toContain('Déjà intégrée');
    appeler('historique.annuler', { commande: 'navettes.integrer' });
    expect(empreinteDuContenu(db)).toEqual(avant);
    appeler('historique.retablir', {});
    expect(fiche().fiche.etat).toBe('bloquee');
  });

  it('chaque faute se dit à sa cellule ou à sa ligne, et le reste se reprend', async () => {
    const { appeler, etablir, deposerTous, forum, fiche } = unePilotee();
    const { classeur } = await etablir();
    const fautif = rendre(classeur, [
      reponse('Permanences', 'debut', '31/02/2026'),
      reponse('Permanences', 'etat', 'bloquée'),
      reponse('Permanences', 'contenu', 'Bon contenu'),
      reponse('Permanences', 'axe', 'Un autre axe'),
      reponse('Financeur', 'demande', 'douze', 'Financement'),
      reponse('Financeur', 'paye', 10.123, 'Financement'),
      reponse('Personnes reçues', 'valeur', -3, 'Indicateurs'),
      reponse('Ouvrir', 'echeance', 'mars', 'Étapes'),
      reponse('Forum', 'fin', { date: '2026-12-01' }),
    ]);
    appeler('fichesAction.supprimer', { id: forum });
    const lot = await deposerTous(['fautif.xlsx', fautif]);
    const [retour] = lot.comparer();
    const place = (ligne: string, colonne: string, onglet = 'Actions') => placeDe(classeur, { ligne, colonne, onglet });
    const phrases = dites(retour);
    for (const [debut, mot] of [
      [`Actions ${place('Permanences', 'debut')} `, '31/02/2026'],
      [`Actions ${place('Permanences', 'axe')} `, 'verrouillée'],
      [`Financement ${place('Financeur', 'demande', 'Financement')} `, 'douze'],
      [`Financement ${place('Financeur', 'paye', 'Financement')} `, 'au centime près'],
      [`Indicateurs ${place('Personnes reçues', 'valeur', 'Indicateurs')} `, 'négative'],
      [`Étapes ${place('Ouvrir', 'echeance', 'Étapes')} `, 'mars'],
      ['Actions ligne 7 ', 'n’est plus dans la feuille de route'],
    ] as const)
      expect(phrases).toContainEqual(expect.stringMatching(new RegExp(`^${debut}.*${mot}`, 'u')));
    expect(phrases).toHaveLength(7);
    // L'état sans motif se voit, et ne se prend pas ; le contenu, si.
    const [etat, contenu, ...autres] = lot.cles();
    expect(autres).toEqual([]);
    expect(etat).toMatchObject({ quoi: 'État', empechement: expect.stringContaining('en une ligne') });
    expect(refus(() => lot.integrer([etat?.cle ?? ''])).message).toContain('Rien n’a été écrit');
    expect(lot.integrer([contenu?.cle ?? ''])).toEqual({ prises: 1 });
    expect(fiche().fiche).toMatchObject({ contenu: 'Bon contenu', etat: 'en_cours' });
  });

  it('rien n’est à moitié écrit : une fin d’avant le début, prise avec le reste, refuse le lot et nomme l’action', async () => {
    const { db, etablir, deposerTous } = unePilotee();
    const { classeur } = await etablir();
    const lot = await deposerTous([
      'a.xlsx',
      rendre(classeur, [reponse('Forum', 'contenu', 'Neuf'), reponse('Permanences', 'fin', { date: '2025-12-31' })]),
    ]);
    const avant = empreinteDuContenu(db);
    const message = refus(() => lot.integrer(lot.cles().map(({ cle }) => cle))).message;
    expect(message).toMatch(/Permanences.*finir avant d’avoir commencé/u);
    expect(empreinteDuContenu(db)).toEqual(avant);
  });

  it('reconnaît lignes triées, retirées, ajoutées, doublées', async () => {
    const { etablir, deposerTous } = unePilotee();
    const { classeur } = await etablir();
    const change = rendre(classeur, [reponse('Forum', 'contenu', 'Neuf')]);
    const triee = await deposerTous(['t.xlsx', rangerAutrement(change, 'Actions', (lignes) => lignes.toReversed())]);
    expect(triee.cles().map(({ quoi }) => quoi)).toEqual(['Contenu']);
    expect(dites(triee.comparer()[0])).toEqual([]);
    const changee = await deposerTous([
      'c.xlsx',
      rangerAutrement(change, 'Actions', ([, seconde = []]) => [seconde, seconde, [null, '9.9', 'Action à moi']]),
    ]);
    expect(changee.cles()).toEqual([]);
    const phrases = dites(changee.comparer()[0]).join('\n');
    expect(phrases).toMatch(/lignes 6, 7 .*plusieurs fois/u);
    expect(phrases).toMatch(/ligne 8 .*ajoutée/u);
    expect(phrases).toMatch(/une ligne envoyée n’y est\splus/u);
  });

  it('un fichier étranger, d’ailleurs, plus récent, dépouillé ou déposé deux fois se dit à son nom ; les autres se reprennent', async () => {
    const { appeler, etablir, deposerTous, feuilleId, instanceId } = unePilotee();
    const { id, classeur } = await etablir();
    const { id: autreFeuille } = appeler('feuillesDeRoute.creer', {
      auteur: { genre: 'instance', id: instanceId },
      intitule: 'Feuille de route 2027',
      debut: 2027,
      fin: 2027,
    });
    const bon = rendre(classeur, [reponse('Forum', 'contenu', 'Neuf')]);
    const lot = await deposerTous(
      ['bon.xlsx', bon],
      ['deux.xlsx', bon],
      ['abime.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0])],
      ['nu.xlsx', sansFeuilles(classeur, ['Carte', 'Origine'])],
      ['etranger.csv', new TextEncoder().encode('Nom;Prénom\nMartin;Zoé')],
      ['recent.xlsx', carteChangee(classeur, 'format', '2')],
      ['ailleurs.xlsx', carteChangee(classeur, 'feuille', autreFeuille)],
      ['convention.xlsx', carteChangee(classeur, 'genre', 'convention')],
    );
    const refusDe = Object.fromEntries(lot.comparer().map(({ nom, refus: dit }) => [nom, dit]));
    expect(refusDe).toEqual({
      'bon.xlsx': null,
      'deux.xlsx': expect.stringContaining('bon.xlsx'),
      'abime.xlsx': expect.stringContaining('abîmé'),
      'nu.xlsx': expect.stringContaining('feuilles cachées'),
      'etranger.csv': expect.stringContaining('n’est pas une navette'),
      'recent.xlsx': expect.stringContaining('version plus récente'),
      'ailleurs.xlsx': expect.stringContaining('Feuille de route 2027'),
      'convention.xlsx': expect.stringContaining('feuille de route'),
    });
    expect(lot.navettes).toEqual([id]);
    expect(lot.cles().map(({ quoi }) => quoi)).toEqual(['Contenu']);
    // Retirée du suivi, une navette se compare encore ; suivie d'une autre, elle le dit.
    await etablir();
    expect(lot.comparer()[0]?.avis).toEqual([expect.stringContaining('plus récente')]);
    appeler('navettes.retirer', { id });
    expect(lot.comparer()[0]).toMatchObject({ navetteId: null, avis: [expect.stringContaining('plus dans le suivi')] });
    expect(appeler('navettes.lister', { feuilleId }).navettes).toHaveLength(1);
  });

  it('ce qui est à regarder se dit sans empêcher : date restée, cellule vidée, action close, pilote changé ; une météo incomplète empêche', async () => {
    const { appeler, etablir, deposerTous, permanences, forum, indicateur, fiche } = unePilotee();
    appeler('mesures.noter', {
      indicateurId: indicateur,
      moment: 'realisee',
      sexe: 'ensemble',
      territoire: 'ensemble',
      le: '2026-01-31',
      valeur: 12,
      source: 'Suivi',
    });
    const { classeur } = await etablir();
    const lot = await deposerTous([
      'a.xlsx',
      rendre(classeur, [
        reponse('Permanences', 'prochaineEtape', null),
        reponse('Permanences', 'etat', 'En pause'),
        reponse('Forum', 'meteo', 'Objectifs sécurisés'),
        reponse('Personnes reçues', 'valeur', '61 %', 'Indicateurs'),
      ]),
    ]);
    appeler('fichesAction.modifier', { id: forum, vu: 99_999, patch: { etat: 'abandonnee', etatMotif: 'Fini' } });
    appeler('fichesAction.confier', { id: permanences, pilote: { personneId: null, structure: 'Ville' } });
    const [etat, etape, mesure, meteo] = lot.cles();
    expect(etat?.empechement).toContain('Dites en une ligne');
    expect(etape?.avis).toMatch(/revenue vide.*changé de pilote/u);
    expect(mesure).toMatchObject({ empechement: null, avis: expect.stringContaining('Sa date est restée') });
    expect(meteo).toMatchObject({
      empechement: expect.stringContaining('il manque la date, la synthèse'),
      avis: expect.stringContaining('Abandonnée'),
    });
    lot.integrer([etape?.cle ?? '', mesure?.cle ?? '']);
    expect(fiche().fiche.prochaineEtape).toBeNull();
    expect(fiche().indicateurs[0]?.mesures.at(-1)).toMatchObject({ valeur: 61, le: '2026-01-31' });
    expect(lot.cles().map(({ quoi }) => quoi)).toEqual(['État', 'Météo']);
  });

  it('deux retours qui se disputent un champ se nomment, et ne se prennent pas ensemble', async () => {
    const { etablir, deposerTous } = unePilotee();
    const [une, deux] = [await etablir(), await etablir()];
    const lot = await deposerTous(
      ['a.xlsx', rendre(une.classeur, [reponse('Forum', 'contenu', 'Le sien')])],
      ['b.xlsx', rendre(deux.classeur, [reponse('Forum', 'contenu', 'Un autre')])],
    );
    expect(lot.cles().map(({ ailleurs }) => ailleurs)).toEqual(['b.xlsx', 'a.xlsx']);
    expect(refus(() => lot.integrer(lot.cles().map(({ cle }) => cle))).message).toContain('deux retours');
  });
});
