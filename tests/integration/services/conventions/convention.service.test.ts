import { describe, expect, it } from 'vitest';
import { statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

const VU = Number.MAX_SAFE_INTEGER;
const SAISIE = {
  genre: 'o2r' as const,
  numero: 'O2R 68-2024-01',
  intitule: 'Passerelles Sud-Alsace',
  porteur: 'Tremplin Essai',
  debut: '2024-11-15',
  fin: '2027-11-14',
  motifDuree: null,
};

function uneConvention(plus: Partial<typeof SAISIE> = {}) {
  const fichier = unFichier();
  const { id } = fichier.appeler('conventions.creer', { ...SAISIE, ...plus });
  return { ...fichier, id, lire: () => fichier.appeler('conventions.fiche', { id }) };
}

describe('ouvrir une convention', () => {
  it('C1, C2 : trois ans, volets 1 et 4 d’une O2R, une année par année civile touchée ; s’annule entière', () => {
    const { appeler, db } = unFichier();
    const avant = empreinteDuContenu(db);
    const { id } = appeler('conventions.creer', SAISIE);
    const { convention, annees } = appeler('conventions.fiche', { id });
    expect(convention).toMatchObject({
      porteur: 'Tremplin Essai',
      signeeLe: null,
      voletReperage: true,
      voletRemobilisation: false,
      voletCoordination: true,
    });
    expect(annees.map(({ annee, montant }) => [annee, montant])).toEqual([
      [2024, null],
      [2025, null],
      [2026, null],
      [2027, null],
    ]);
    appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('O-2 (D. 5316-4) : une O2R d’une autre durée demande pourquoi ; une autre convention est libre', () => {
    const { appeler } = unFichier();
    const deDeuxAns = { ...SAISIE, fin: '2026-11-14' };
    expect(refus(() => appeler('conventions.creer', deDeuxAns)).transmise.champs).toMatchObject({
      fin: expect.stringMatching(/14.novembre.2027/u),
    });
    expect(() => appeler('conventions.creer', { ...deDeuxAns, motifDuree: 'Date corrigée' })).not.toThrow();
    expect(() =>
      appeler('conventions.creer', { ...deDeuxAns, numero: 'CPO 1', genre: 'politique_ville' }),
    ).not.toThrow();
    expect(
      refus(() => appeler('conventions.creer', { ...SAISIE, numero: 'y', debut: '1999-12-31', fin: '2002-12-30' }))
        .transmise.champs,
    ).toHaveProperty('debut');
    expect(
      refus(() => appeler('conventions.creer', { ...SAISIE, numero: 'x', fin: SAISIE.debut })).transmise.champs,
    ).toHaveProperty('fin');
  });

  it('un numéro n’est que d’une convention, sans égard à la casse ni aux accents ; à la corbeille, il se libère', () => {
    const { appeler, id } = uneConvention();
    const meme = { ...SAISIE, numero: 'o2r 68-2024-01', intitule: 'Autre' };
    expect(refus(() => appeler('conventions.creer', meme)).transmise.champs).toHaveProperty('numero');
    appeler('conventions.supprimer', { id });
    expect(appeler('conventions.lister', {})).toEqual([]);
    const { id: autre } = appeler('conventions.creer', meme);
    expect(refus(() => appeler('conventions.restaurer', { id })).transmise.champs).toHaveProperty('numero');
    appeler('conventions.supprimer', { id: autre });
    appeler('conventions.restaurer', { id });
    expect(appeler('conventions.lister', {}).map(({ intitule }) => intitule)).toEqual(['Passerelles Sud-Alsace']);
  });
});

describe('changer ses dates', () => {
  it('ouvre et ferme des années, jamais celle où quelque chose est noté', () => {
    const { appeler, id, lire } = uneConvention();
    const decaler = { debut: '2025-01-01', fin: '2027-12-31' };
    appeler('conventions.modifier', { id, vu: VU, patch: decaler });
    expect(lire().annees.map(({ annee }) => annee)).toEqual([2025, 2026, 2027]);
    const [premiere] = lire().annees;
    appeler('conventions.modifierAnnee', { id: premiere?.id ?? '', vu: VU, patch: { montant: 34_000_000 } });
    const plusTard = { debut: '2026-01-01', fin: '2028-12-31' };
    expect(
      refus(() => appeler('conventions.modifier', { id, vu: VU, patch: plusTard })).transmise.champs,
    ).toMatchObject({
      fin: expect.stringContaining('2025'),
    });
    expect(lire().annees.map(({ annee }) => annee)).toEqual([2025, 2026, 2027]);
    appeler('conventions.modifierAnnee', { id: premiere?.id ?? '', vu: VU, patch: { montant: null } });
    appeler('versements.ajouter', {
      conventionId: id,
      annee: 2025,
      genre: 'versement',
      prevuLe: '2025-04-15',
      prevu: 100,
      verseLe: null,
      verse: null,
      note: null,
    });
    expect(
      refus(() => appeler('conventions.modifier', { id, vu: VU, patch: plusTard })).transmise.champs,
    ).toHaveProperty('fin');
  });
});

describe('C9 : son statut', () => {
  it('se signe, se clôture une fois échue, se résilie en disant pourquoi ; revenir en arrière se motive', () => {
    const { appeler, id, lire } = uneConvention({ debut: '2021-01-01', fin: '2023-12-31' });
    const changer = (
      vers: 'projet' | 'signee' | 'cloturee' | 'resiliee',
      motif: string | null = null,
      le = '2024-02-01',
    ) => appeler('conventions.changerStatut', { id, vers, le, motif });
    expect(refus(() => changer('cloturee')).transmise.champs).toHaveProperty('motif');
    expect(refus(() => changer('signee', null, '2199-01-01')).transmise.champs).toHaveProperty('le');
    changer('signee', null, '2020-12-15');
    expect(lire().convention.signeeLe).toBe('2020-12-15');
    changer('cloturee');
    expect(refus(() => changer('signee')).transmise.champs).toHaveProperty('motif');
    changer('signee', 'Clôturée par erreur');
    expect(lire().convention).toMatchObject({
      signeeLe: '2020-12-15',
      clotureeLe: null,
      statutMotif: 'Clôturée par erreur',
    });
    appeler('historique.annuler', {});
    expect(lire().convention.clotureeLe).toBe('2024-02-01');
  });

  it('résiliée sans motif est refusée ; avec, elle garde ce qui était signé', () => {
    const { appeler, id, lire } = uneConvention({ debut: '2025-01-01', fin: '2027-12-31' });
    appeler('conventions.changerStatut', { id, vers: 'signee', le: '2024-12-15', motif: null });
    const resilier = (motif: string | null) =>
      appeler('conventions.changerStatut', { id, vers: 'resiliee', le: '2026-02-01', motif });
    expect(refus(() => resilier(null)).transmise.champs).toHaveProperty('motif');
    resilier('Comptes non remis');
    expect(lire().convention).toMatchObject({ signeeLe: '2024-12-15', resilieeLe: '2026-02-01' });
  });
});

it('C9 : un projet s’instruit puis se met à la signature, et rien n’en est dû ; le filtre de la liste le retrouve', () => {
  const { appeler, db, id, lire } = uneConvention();
  const avant = empreinteDuContenu(db);
  const changer = (vers: 'projet' | 'instruction' | 'a_signer' | 'signee', le: string, motif: string | null = null) =>
    appeler('conventions.changerStatut', { id, vers, le, motif });
  changer('instruction', '2024-10-01');
  changer('a_signer', '2024-11-02');
  const listee = appeler('conventions.lister', {}).find((une) => une.id === id);
  expect(listee).toMatchObject({ instructionLe: '2024-10-01', aSignerLe: '2024-11-02', aFaire: { enRetard: 0 } });
  expect(statutSelonLesFaits(lire().convention, '2026-03-05')).toBe('a_signer');
  expect(appeler('conventions.echeances', { du: '2000-01-01', au: '2030-01-01', dues: false })).toEqual([]);
  // Revenir est une correction, qui dit pourquoi.
  expect(refus(() => changer('instruction', '2026-03-05')).transmise.champs).toHaveProperty('motif');
  changer('instruction', '2026-03-05', 'Budget à revoir');
  expect(lire().convention).toMatchObject({ instructionLe: '2024-10-01', aSignerLe: null });
  for (let pas = 0; pas < 3; pas += 1) appeler('historique.annuler', {});
  expect(empreinteDuContenu(db)).toBe(avant);
});

describe('organismes et zones', () => {
  it('les communes FRR ou tous les QPV d’un département entrent d’un geste, une fois ; sans famille, le champ le dit', () => {
    const { appeler, db, id, lire } = uneConvention();
    const avant = empreinteDuContenu(db);
    const viser = (famille: 'frr' | 'tous_qpv', departement: string) =>
      appeler('conventions.viserFamille', { conventionId: id, famille, departement });
    appeler('conventions.viser', { conventionId: id, zone: { genre: 'qpv', code: 'QN06801M' } });
    const qpv = viser('tous_qpv', '68');
    expect(qpv.deja).toBe(1);
    expect(qpv.ajoutees).toBeGreaterThan(5);
    expect(viser('tous_qpv', '68')).toEqual({ ajoutees: 0, deja: qpv.ajoutees + 1 });
    const frr = viser('frr', '52');
    expect(frr.ajoutees).toBeGreaterThan(10);
    const { zones } = lire();
    expect(zones.filter(({ genre }) => genre === 'commune')).toHaveLength(frr.ajoutees);
    expect(zones.every(({ code, libelle }) => libelle !== code)).toBe(true);
    expect(refus(() => viser('frr', '75')).transmise.champs).toHaveProperty('departement');
    // Le geste qui n’ajoute rien n’entre pas à l’historique.
    for (let pas = 0; pas < 3; pas += 1) appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('O-13 : un seul chef de file ; une structure n’y est qu’une fois', () => {
    const { appeler, id, lire } = uneConvention();
    const membre = { conventionId: id, chefDeFile: true, role: null, budget: null, contribution: null };
    appeler('conventions.ajouterMembre', { ...membre, structure: 'Tremplin Essai' });
    const { id: second } = appeler('conventions.ajouterMembre', { ...membre, structure: 'Régie Essai' });
    expect(lire().membres.map(({ nom, chefDeFile }) => [nom, chefDeFile])).toEqual([
      ['Régie Essai', true],
      ['Tremplin Essai', false],
    ]);
    expect(
      refus(() => appeler('conventions.ajouterMembre', { ...membre, structure: 'regie essai' })).transmise.champs,
    ).toHaveProperty('structure');
    appeler('conventions.modifierMembre', { id: second, vu: VU, patch: { contribution: 12_345 } });
    expect(lire().membres[0]?.contribution).toBe(12_345);
    appeler('conventions.retirerMembre', { id: second });
    expect(lire().membres).toHaveLength(1);
  });

  it('une zone est codée au référentiel ou décrite en mots, avec son motif ; jamais deux fois', () => {
    const { appeler, id, lire } = uneConvention();
    const enMots = { genre: 'mots' as const, libelle: 'Secteurs ruraux', motif: 'Éloignement', nonLimitative: true };
    appeler('conventions.viser', { conventionId: id, zone: enMots });
    appeler('conventions.viser', { conventionId: id, zone: { genre: 'departement', code: '68' } });
    expect(lire().zones.map(({ libelle, code, nonLimitative }) => [libelle, code, nonLimitative])).toEqual([
      ['Haut-Rhin', '68', false],
      ['Secteurs ruraux', null, true],
    ]);
    for (const zone of [enMots, { genre: 'departement' as const, code: '68' }])
      expect(refus(() => appeler('conventions.viser', { conventionId: id, zone })).transmise.champs).toHaveProperty(
        'code',
      );
    const inconnue = { genre: 'qpv' as const, code: 'QN99999Z' };
    expect(
      refus(() => appeler('conventions.viser', { conventionId: id, zone: inconnue })).transmise.champs,
    ).toHaveProperty('code');
  });
});

describe('versements', () => {
  const versement = {
    annee: 2025,
    genre: 'versement' as const,
    prevuLe: '2025-04-15',
    prevu: 17_000_000,
    verseLe: null,
    verse: null,
    note: null,
  };

  it('M11 : se rattache à un exercice de la convention ; versé dit un jour passé et un montant, ensemble', () => {
    const { appeler, id, lire } = uneConvention();
    const { id: versementId } = appeler('versements.ajouter', { ...versement, conventionId: id });
    const noter = (patch: object) => appeler('versements.modifier', { id: versementId, vu: VU, patch });
    expect(refus(() => noter({ verseLe: '2025-04-14' })).transmise.champs).toHaveProperty('verse');
    expect(refus(() => noter({ verse: 17_000_000 })).transmise.champs).toHaveProperty('verseLe');
    expect(refus(() => noter({ verseLe: '2199-01-01', verse: 1 })).transmise.champs).toHaveProperty('verseLe');
    expect(refus(() => noter({ annee: 2028 })).transmise.champs).toHaveProperty('annee');
    noter({ verseLe: '2025-04-14', verse: 17_000_000 });
    expect(lire().versements).toMatchObject([{ verseLe: '2025-04-14', verse: 17_000_000, prevu: 17_000_000 }]);
    appeler('versements.retirer', { id: versementId });
    expect(lire().versements).toEqual([]);
    appeler('historique.annuler', {});
    expect(lire().versements).toHaveLength(1);
  });
});

describe('retrouver et garder', () => {
  it('se trouve par son nom, son numéro ou son porteur ; une convention signée ne se supprime pas', () => {
    const { appeler, id } = uneConvention();
    for (const texte of ['passerelles', '68-2024-01', 'tremplin'])
      expect(appeler('recherche.tout', { texte }).filter(({ groupe }) => groupe === 'conventions')).toMatchObject([
        { titre: 'Passerelles Sud-Alsace', adresse: `/conventions/${id}` },
      ]);
    appeler('conventions.changerStatut', { id, vers: 'signee', le: '2024-11-10', motif: null });
    expect(refus(() => appeler('conventions.supprimer', { id })).message).toContain('signée');
  });
});

it('deux fenêtres qui changent le porteur lisent les deux noms, sous le champ qu’elles écrivent', () => {
  const { appeler, journal, id, lire } = uneConvention();
  const vu = journal.dernierNumero();
  const changer = (porteur: string, fenetre: number) =>
    appeler('conventions.modifier', { id, vu, patch: { porteur } }, fenetre);
  changer('Relais Essai', 2);
  expect(refus(() => changer('Tremplin Mobilité', 1)).transmise.valeurs).toMatchObject([
    { champ: 'porteur', mienne: 'Tremplin Mobilité', autre: 'Relais Essai' },
  ]);
  expect(appeler('structures.lister', { texte: 'Mobilité' })).toEqual([]);
  expect(lire().convention.porteur).toBe('Relais Essai');
});
