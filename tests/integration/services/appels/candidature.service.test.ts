import { describe, expect, it } from 'vitest';
import { decisionDeCandidatureLibelle } from '#shared/domain/appel/appel.labels.ts';
import { montantFr } from '#shared/text/montants.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unAppel, VU } from '#tests/support/constructeurs/un-appel.ts';
import { uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';

const champs = (geste: () => unknown) => Object.keys(refus(geste).transmise.champs ?? {});

describe('une candidature', () => {
  it('se contrôle critère par critère : ce qu’elle dit, ce que l’on répond ; un refus dit le critère (1.17)', () => {
    const { appeler, candidater, lire, listee, eligible } = unAppel();
    expect(listee(eligible()).eligibilite).toMatchObject({ etat: 'eligible', remplis: 18, attendus: 18, refus: '' });
    const id = candidater('Navette');
    expect(listee(id).eligibilite.etat).toBe('non_eligible');
    expect(listee(id).eligibilite.refus).toContain('Volet 1');
    appeler('candidatures.modifier', { id, vu: VU, patch: { voletReperage: true, voletCoordination: true } });
    expect(listee(id).eligibilite.etat).toBe('a_controler');
    const sante = lire(id).criteres.find(({ libelle }) => libelle.startsWith('Santé'))?.id ?? '';
    const controler = (reponse: 'oui' | 'non', motif: string | null) =>
      appeler('candidatures.controler', { candidatureId: id, critereId: sante, vu: VU, patch: { reponse, motif } });
    expect(champs(() => controler('non', null))).toEqual(['motif']);
    controler('non', 'fonds propres négatifs');
    expect(listee(id).eligibilite).toMatchObject({
      etat: 'non_eligible',
      refus: 'Santé financière et crédibilité (fonds propres négatifs)',
    });
    // Ce qui se lit ne se contredit pas sans dire pourquoi.
    const volet = lire(id).criteres.find(({ cle }) => cle === 'volet_reperage')?.id ?? '';
    const aLaMain = (motif: string | null) =>
      appeler('candidatures.controler', {
        candidatureId: id,
        critereId: volet,
        vu: VU,
        patch: { reponse: 'oui', motif },
      });
    expect(champs(() => aLaMain(null))).toEqual(['motif']);
    expect(() => aLaMain('porté par la mission locale')).not.toThrow();
    const decider = (decision: 'retenue' | 'non_retenue', motif: string | null) =>
      appeler('candidatures.decider', { id, vu: VU, patch: { decision, le: '2026-03-02', motif } });
    expect(refus(() => decider('retenue', null)).message).toContain('fonds propres négatifs');
    expect(champs(() => decider('non_retenue', null))).toEqual(['motif']);
    decider('non_retenue', 'Santé financière');
    expect(listee(id).decision).toBe('non_retenue');
  });

  it('un consortium apporte ses critères, et chaque pièce qui manque se nomme (1.11)', () => {
    const { appeler, listee, eligible } = unAppel();
    const id = eligible();
    const membre = {
      chefDeFile: true,
      role: null,
      budget: 50_000_000,
      contribution: null,
      lettre: true,
      identite: true,
    };
    appeler('candidatures.ajouterMembre', { candidatureId: id, structure: 'Chef', ...membre });
    const { id: second } = appeler('candidatures.ajouterMembre', {
      candidatureId: id,
      structure: 'Second',
      ...membre,
      chefDeFile: true,
      lettre: false,
    });
    expect(listee(id).eligibilite.refus).toMatch(/Lettre d’engagement.*Second.*Budgets/u);
    expect(appeler('candidatures.fiche', { id }).membres.map(({ nom, chefDeFile }) => [nom, chefDeFile])).toEqual([
      ['Second', true],
      ['Chef', false],
    ]);
    appeler('candidatures.modifierMembre', { id: second, vu: VU, patch: { lettre: true, budget: 40_000_000 } });
    expect(listee(id).eligibilite).toMatchObject({ etat: 'a_controler', remplis: 21, attendus: 23 });
    expect(
      champs(() => appeler('candidatures.ajouterMembre', { candidatureId: id, structure: 'second', ...membre })),
    ).toEqual(['structure']);
  });

  it('deux membres fusionnés : celui qui reste garde la lettre, l’identité et le rôle de l’autre', () => {
    const { appeler, eligible } = unAppel();
    const id = eligible();
    const vide = { chefDeFile: false, role: null, budget: null, contribution: null, lettre: false, identite: false };
    const dit = { chefDeFile: true, role: 'Repérage', budget: 50, contribution: 20, lettre: true, identite: true };
    const entrer = (structure: string, champsDits: typeof vide | typeof dit) =>
      appeler('candidatures.ajouterMembre', { candidatureId: id, structure, ...champsDits }).id;
    const un = entrer('Alpha Essai', vide);
    const autre = entrer('Alpha Essai (bis)', dit);
    const membres = () => appeler('candidatures.fiche', { id }).membres;
    const structure = (membreId: string) => membres().find((m) => m.id === membreId)?.structureId ?? '';
    appeler('fusions.structures', { garder: structure(un), absorber: structure(autre), choix: {} });
    expect(membres()).toMatchObject([{ id: un, ...dit }]);
  });

  it('1.26 : une structure de l’IAE répond à quatre conditions, une mission locale à la sienne', () => {
    const { appeler, listee, eligible } = unAppel();
    const id = eligible();
    appeler('candidatures.modifier', { id, vu: VU, patch: { casSiae: true } });
    expect(listee(id).eligibilite).toMatchObject({ remplis: 18, attendus: 22, etat: 'a_controler' });
    appeler('candidatures.modifier', { id, vu: VU, patch: { casSiae: false, casMissionLocale: true } });
    expect(listee(id).eligibilite.attendus).toBe(19);
    appeler('candidatures.modifier', { id, vu: VU, patch: { casMissionLocale: false, casCejJr2: true, casPic: true } });
    expect(listee(id).eligibilite.attendus).toBe(20);
  });

  it('le dossier est d’une seule candidature, un SIRET a quatorze chiffres, une décision ne se prend pas demain', () => {
    const { appeler, appelId, candidater, eligible } = unAppel();
    candidater('Premier', 'Un', '17001');
    const saisie = { appelId, projet: 'Second', porteur: 'Deux', numero: '17001', deposeeLe: null };
    expect(champs(() => appeler('candidatures.creer', saisie))).toEqual(['numero']);
    const id = eligible();
    expect(() => appeler('candidatures.modifier', { id, vu: VU, patch: { siret: '123' } })).toThrow('quatorze');
    appeler('candidatures.modifier', { id, vu: VU, patch: { siret: '123 456 789 00012' } });
    expect(appeler('candidatures.fiche', { id }).candidature.siret).toBe('12345678900012');
    const demain = { id, vu: VU, patch: { decision: 'retenue' as const, le: '2199-01-01', motif: null } };
    expect(champs(() => appeler('candidatures.decider', demain))).toEqual(['le']);
  });

  it('notes sur cinq critères et avis datés montent au tableau ; l’enveloppe dit sa part engagée', () => {
    const { appeler, appelId, listee, eligible, fiche } = unAppel();
    const id = eligible();
    const noter = (critere: 'parcours' | 'ancrage', note: number) =>
      appeler('candidatures.noter', { candidatureId: id, critere, vu: VU, patch: { note } });
    noter('parcours', 4);
    noter('ancrage', 2);
    noter('parcours', 5);
    appeler('candidatures.donnerAvis', {
      candidatureId: id,
      genre: 'ddets',
      organisme: 'DDETSPP de la Marne',
      sens: 'favorable',
      le: '2026-03-01',
      texte: null,
    });
    expect(listee(id)).toMatchObject({ note: { total: 7, sur: 10 }, avis: ['favorable'] });
    appeler('appels.modifier', { id: appelId, vu: VU, patch: { enveloppe: 150_000_000 } });
    expect(fiche()).toMatchObject({ engage: 0, part: 0 });
    appeler('candidatures.decider', { id, vu: VU, patch: { decision: 'retenue', le: '2026-03-02', motif: null } });
    expect(fiche()).toMatchObject({ engage: 75_000_000, part: 0.5, retenues: 1 });
    appeler('candidatures.chiffrer', { candidatureId: id, annee: 2026, vu: VU, patch: { retenu: 10_000_000 } });
    appeler('appels.modifier', { id: appelId, vu: VU, patch: { enveloppePar: 'an' } });
    expect(fiche()).toMatchObject({ engage: 25_000_000, anneeChargee: 2027 });
  });
});

it('un nom cité dans un avis ou une question se retrouve à l’effacement, avec son lieu (G3)', async () => {
  const { appeler, demander, appelId, candidater } = unAppel();
  const id = candidater('Navette');
  const personne = appeler('personnes.creer', uneSaisie('Querbec', { prenom: 'Hermance' })).id;
  appeler('candidatures.donnerAvis', {
    candidatureId: id,
    genre: 'ddets',
    organisme: 'DDETSPP',
    sens: 'reserve',
    le: '2026-03-01',
    texte: 'Vu avec Hermance Querbec.',
  });
  const question = { question: 'Question d’Hermance Querbec ?', reponse: null, reponduLe: null };
  appeler('appels.ajouterQuestion', { appelId, ...question });
  const { textes } = await demander('donnees.apercuEffacement', { id: personne });
  expect(textes.map(({ ou, adresse }) => [ou, adresse]).toSorted()).toEqual([
    ['AMI O2R Grand Est 2026', `/conventions/appels/${appelId}`],
    ['Candidature « Navette »', `/conventions/candidatures/${id}`],
  ]);
});

it('deux fenêtres qui changent le porteur lisent les deux noms ; le refus ne laisse pas de structure', () => {
  const { appeler, journal, candidater, lire } = unAppel();
  const id = candidater('Navette');
  const vu = journal.dernierNumero();
  const changer = (porteur: string, fenetre: number, depuis = vu) =>
    appeler('candidatures.modifier', { id, vu: depuis, patch: { porteur } }, fenetre);
  const nommees = (nom: string) => appeler('structures.lister', { texte: nom }).length;
  changer('Relais Essai', 2);
  expect(refus(() => changer('Tremplin Mobilité', 1)).transmise.valeurs).toMatchObject([
    { champ: 'porteur', mienne: 'Tremplin Mobilité', autre: 'Relais Essai' },
  ]);
  expect(nommees('Tremplin Mobilité')).toBe(0);
  expect(() => changer('relais essai', 1)).not.toThrow();
  changer('Tremplin Mobilité', 1, VU);
  expect([lire(id).candidature.porteur, nommees('Tremplin Mobilité')]).toEqual(['Tremplin Mobilité', 1]);
});

it('l’instruction ne s’écrit pas à l’aveugle : ce qu’une autre fenêtre a écrit se montre à côté', () => {
  const { appeler, journal, lire, eligible } = unAppel();
  const id = eligible();
  const [critereId] = lire(id).criteres.flatMap(({ id: un, cle }) => (cle === null ? [un] : []));
  const noter = (commentaire: string, vu: number, fenetre: number) =>
    appeler('candidatures.noter', { candidatureId: id, critere: 'parcours', vu, patch: { commentaire } }, fenetre);
  const chiffrer = (retenu: number, vu: number, fenetre: number) =>
    appeler('candidatures.chiffrer', { candidatureId: id, annee: 2026, vu, patch: { retenu } }, fenetre);
  const controler = (motif: string, vu: number, fenetre: number) =>
    appeler(
      'candidatures.controler',
      { candidatureId: id, critereId: critereId ?? '', vu, patch: { reponse: 'non', motif } },
      fenetre,
    );
  const decider = (decision: 'attente' | 'non_retenue', motif: string, vu: number, fenetre: number) =>
    appeler('candidatures.decider', { id, vu, patch: { decision, le: '2026-03-02', motif } }, fenetre);
  const vu = journal.dernierNumero();
  const valeurs = (geste: () => unknown) =>
    refus(geste).transmise.valeurs?.map(({ champ, mienne, autre }) => [champ, mienne, autre]);

  noter('Le sien', vu, 2);
  chiffrer(100, vu, 2);
  controler('dossier incomplet', vu, 2);
  decider('non_retenue', 'hors zone', vu, 2);
  expect(valeurs(() => noter('Le mien', vu, 1))).toEqual([['commentaire', 'Le mien', 'Le sien']]);
  expect(valeurs(() => chiffrer(200, vu, 1))).toEqual([['retenu', montantFr(200), montantFr(100)]]);
  expect(valeurs(() => controler('fonds propres', vu, 1))).toEqual([['motif', 'fonds propres', 'dossier incomplet']]);
  expect(valeurs(() => decider('attente', 'zone couverte', vu, 1))).toEqual([
    ['decision', decisionDeCandidatureLibelle.attente, 'Non retenue'],
    ['motif', 'zone couverte', 'hors zone'],
  ]);
  const retour = () => appeler('candidatures.decider', { id, vu, patch: { decision: null } }, 1);
  expect(valeurs(retour)).toEqual([['decision', null, 'Non retenue']]);
  // Vu, et gardé : une part du choix s'écrit sans toucher au reste.
  noter('Le mien', VU, 1);
  appeler('candidatures.decider', { id, vu: VU, patch: { motif: 'zone couverte' } }, 1);
  expect(lire(id).candidature).toMatchObject({ decision: 'non_retenue', decisionMotif: 'zone couverte' });
  expect(lire(id).notes).toMatchObject([{ critere: 'parcours', note: null, commentaire: 'Le mien' }]);
});
