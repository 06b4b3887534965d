import { describe, expect, it } from 'vitest';
import type { Sortie } from '#shared/contract/contract.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { reponse, unePilotee } from '#tests/support/constructeurs/une-navette.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';
import { carteChangee, placeDe, rangerAutrement, rendre, sansFeuilles } from '#tests/support/navette/rendre.ts';

const dites = (retour: Sortie<'navettes.comparer'>['retours'][number] | undefined) =>
  retour?.fautes.map(({ feuille, place, phrase }) => `${feuille} ${place ?? ''} ${phrase}`) ?? [];

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
      nadia?.groupes.map(({ intitule, propositions }) => [
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

  it('rendu sans changement, même récrit par un autre tableur, il ne propose rien et ne relève rien', async () => {
    const { etablir, deposerTous, financement, appeler } = unePilotee();
    appeler('financements.modifier', { id: financement, vu: 99_999, patch: { accorde: 123_456, paye: 0 } });
    const { classeur } = await etablir();
    const [tel] = (await deposerTous(['tel.xlsx', classeur])).comparer();
    const [recrit] = (await deposerTous(['recrit.xlsx', rendre(classeur, [])])).comparer();
    for (const retour of [tel, recrit]) expect(retour).toMatchObject({ refus: null, fautes: [], groupes: [] });
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
    expect(appeler('navettes.lister', { feuilleId })).toMatchObject({
      navettes: [{ remplacee: false }, { id, remplacee: true }],
      retours: { attendus: 1, enRetard: 0 },
    });
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

  it('une mesure, une météo d’avant la dernière s’ajoutent à leur place, et ne se reproposent plus', async () => {
    const { appeler, etablir, deposerTous, permanences, indicateur, fiche, personneId } = unePilotee();
    appeler('mesures.noter', {
      indicateurId: indicateur,
      moment: 'realisee',
      sexe: 'ensemble',
      territoire: 'ensemble',
      le: '2026-02-28',
      valeur: 40,
      source: 'Suivi',
    });
    appeler('meteos.noter', {
      ficheId: permanences,
      niveau: 'securises',
      le: '2026-03-05',
      synthese: 'Tout va.',
      personneId,
    });
    const { classeur } = await etablir();
    const lot = await deposerTous([
      'a.xlsx',
      rendre(classeur, [
        reponse('Personnes reçues', 'valeur', 31, 'Indicateurs'),
        reponse('Personnes reçues', 'le', { date: '2026-01-31' }, 'Indicateurs'),
        reponse('Permanences', 'meteo', 'Objectifs compromis'),
        reponse('Permanences', 'meteoLe', { date: '2026-02-10' }),
        reponse('Permanences', 'meteoSynthese', 'Sans local.'),
      ]),
    ]);
    expect(lot.cles().map(({ avis }) => avis)).toEqual([
      expect.stringContaining('antérieure à la dernière'),
      expect.stringContaining('antérieure à la dernière'),
    ]);
    expect(lot.integrer(lot.cles().map(({ cle }) => cle))).toEqual({ prises: 2 });
    expect(fiche().indicateurs[0]?.mesures.map(({ valeur, le }) => [valeur, le])).toEqual(
      expect.arrayContaining([
        [40, '2026-02-28'],
        [31, '2026-01-31'],
      ]),
    );
    expect(fiche().meteos[0]).toMatchObject({ niveau: 'securises' });
    expect(lot.cles()).toEqual([]);
  });

  it('un retour dont rien n’est pris reste à intégrer ; clore sans rien prendre les clôt tous', async () => {
    const { etablir, deposerTous, lister } = unePilotee();
    const elleA = await etablir();
    const structure = lister().pilotes.find(({ destinataire }) => destinataire.genre === 'structure');
    const autre = await etablir(structure?.destinataire);
    const lot = await deposerTous(
      ['a.xlsx', rendre(elleA.classeur, [reponse('Forum', 'contenu', 'Neuf')])],
      ['b.xlsx', rendre(autre.classeur, [reponse('Atelier cuisine', 'debut', { date: '2026-04-01' })])],
    );
    const integrees = () => lister().navettes.flatMap(({ id, integreeLe }) => (integreeLe === null ? [] : [id]));
    const [contenu] = lot.cles().filter(({ quoi }) => quoi === 'Contenu');
    lot.integrer([contenu?.cle ?? '']);
    expect(integrees()).toEqual([elleA.id]);
    lot.integrer([]);
    expect(integrees().toSorted()).toEqual([elleA.id, autre.id].toSorted());
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
