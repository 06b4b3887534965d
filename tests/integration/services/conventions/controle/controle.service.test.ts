import { describe, expect, it } from 'vitest';
import { suiviDe } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneSaisie, unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

const VU = Number.MAX_SAFE_INTEGER;
const champs = (geste: () => unknown): string[] => Object.keys(refus(geste).transmise.champs ?? {});

/** Une convention O2R signée, avec une ligne de compte de 1 000,00 € déclarés ; le 12 mars 2026. */
function unControle() {
  const fichier = unFichier();
  const { appeler } = fichier;
  const { id } = appeler('conventions.creer', {
    genre: 'o2r',
    numero: 'O2R 68-2024-01',
    intitule: 'Passerelles Sud-Alsace',
    porteur: 'Tremplin Essai',
    debut: '2024-11-15',
    fin: '2027-11-14',
    motifDuree: null,
  });
  appeler('conventions.changerStatut', { id, vers: 'signee', le: '2024-11-10', motif: null });
  const { porteurId } = appeler('conventions.fiche', { id }).convention;
  const ligneId = appeler('comptes.ajouter', {
    conventionId: id,
    annee: 2025,
    compte: '613',
    libelle: 'Locations',
    declare: 1_000_00,
  }).id;
  const lire = () => appeler('controles.lire', { conventionId: id });
  const ligne = () => appeler('comptes.lire', { conventionId: id }).lignes[0];
  const visiter = (le = '2026-02-10') =>
    appeler('visites.ouvrir', { conventionId: id, structureId: porteurId, le, lieu: 'Mulhouse' }).id;
  const justificatif = (visiteId: string, retenu: number | null = 700_00, motif: string | null = 'Hors période') =>
    appeler('visites.ajouterJustificatif', {
      visiteId,
      ligneId,
      nature: 'Facture de mars',
      declare: 800_00,
      retenu,
      motif,
    }).id;
  const echeances = (jour: string) =>
    suiviDe(appeler('conventions.fiche', { id }), jour).echeances.flatMap(({ quoi, etat, le }) =>
      /Visite|lettre|Éléments|transmettre/u.test(quoi) ? [`${quoi} ${etat} ${le}`] : [],
    );
  return { ...fichier, id, ligneId, lire, ligne, visiter, justificatif, echeances };
}

describe('une visite sur place (D. 5316-11)', () => {
  it('part avec sa liste de contrôle ; qui, points, constats, suites ; tout s’annule', () => {
    const { appeler, db, id, lire, visiter, echeances } = unControle();
    const personneId = appeler('personnes.creer', uneSaisie('Weber', { prenom: 'Claire' })).id;
    const avant = empreinteDuContenu(db);
    const visiteId = visiter();
    expect(lire().visites[0]).toMatchObject({ organisme: 'Tremplin Essai', lieu: 'Mulhouse', agents: [] });
    expect(lire().visites[0]?.points.map(({ libelle }) => libelle)).toContain('Affichage du soutien de l’État');
    expect(echeances('2026-03-12')).toEqual(['Visite sur place, Tremplin Essai en_retard 2026-02-10']);
    appeler('visites.ajouterAgent', { visiteId, personneId });
    expect(champs(() => appeler('visites.ajouterAgent', { visiteId, personneId }))).toEqual(['personneId']);
    const point = lire().visites[0]?.points[0]?.id ?? '';
    appeler('visites.modifierPoint', { id: point, vu: VU, patch: { constat: 'ecart', note: 'Pas de clé' } });
    appeler('visites.modifier', { id: visiteId, vu: VU, patch: { constats: 'Deux constats.' } });
    expect(echeances('2026-03-12')).toEqual(['Visite sur place, Tremplin Essai fait 2026-02-10']);
    expect(lire().visites[0]).toMatchObject({ agents: [{ personneId }], constats: 'Deux constats.' });
    const autre = appeler('personnes.creer', uneSaisie('Ailleurs', {})).id;
    expect(
      champs(() => appeler('visites.ouvrir', { conventionId: id, structureId: autre, le: '2026-02-10', lieu: null })),
    ).toEqual(['structureId']);
    for (let geste = 0; geste < 5; geste += 1) appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('M2 : un écart motivé se reporte sur la ligne du compte, une seule fois ; retiré, la ligne le retrouve', () => {
    const { appeler, lire, ligne, visiter, justificatif } = unControle();
    const visiteId = visiter();
    const id = justificatif(visiteId);
    appeler('visites.reporter', { id });
    appeler('visites.reporter', { id });
    expect(ligne()).toMatchObject({ declare: 1_000_00, retenu: 900_00, motif: 'Hors période' });
    appeler('visites.modifierJustificatif', { id, vu: VU, patch: { retenu: 650_00 } });
    expect(ligne()).toMatchObject({ retenu: 900_00 });
    appeler('visites.reporter', { id });
    expect([ligne()?.retenu, lire().visites[0]?.justificatifs[0]?.reporte]).toEqual([850_00, 150_00]);
    const sansMotif = justificatif(visiteId, 0, null);
    expect(champs(() => appeler('visites.reporter', { id: sansMotif }))).toEqual(['motif']);
    appeler('visites.modifierJustificatif', { id: sansMotif, vu: VU, patch: { motif: 'Sans facture' } });
    appeler('visites.reporter', { id: sansMotif });
    expect(ligne()).toMatchObject({ retenu: 50_00, motif: 'Hors période ; Sans facture' });
    const deTrop = justificatif(visiteId, 0);
    expect(() => appeler('visites.reporter', { id: deTrop })).toThrow(/ne retient que 50/u);
    appeler('visites.retirer', { id: visiteId });
    expect(ligne()).toMatchObject({ declare: 1_000_00, retenu: null });
    const encore = visiter();
    expect(champs(() => justificatif(encore, 900_00))).toEqual(['retenu']);
  });

  it('M2 : deux motifs qui ne tiennent pas ensemble se refusent au champ, rien n’est coupé ni reporté', () => {
    const { appeler, ligne, visiter, justificatif } = unControle();
    const visiteId = visiter();
    appeler('visites.reporter', { id: justificatif(visiteId, 750_00, 'a'.repeat(300)) });
    const id = justificatif(visiteId, 700_00, 'b'.repeat(300));
    const reporter = () => appeler('visites.reporter', { id });
    expect(refus(reporter).transmise.champs?.['motif']).toContain('compterait 603 caractères, pour 500 au plus');
    expect(ligne()).toMatchObject({ retenu: 950_00, motif: 'a'.repeat(300) });
    appeler('visites.modifierJustificatif', { id, vu: VU, patch: { motif: 'b'.repeat(197) } });
    reporter();
    expect(ligne()).toMatchObject({ retenu: 850_00, motif: `${'a'.repeat(300)} ; ${'b'.repeat(197)}` });
  });

  it('M2 : la ligne retirée emporte le report ; relié à une autre, il n’y rend que ce qu’il y a pris', () => {
    const { appeler, db, id: conventionId, ligneId, lire, ligne, visiter, justificatif } = unControle();
    const id = justificatif(visiter());
    const sien = () => lire().visites[0]?.justificatifs[0];
    appeler('visites.reporter', { id });
    const avant = empreinteDuContenu(db);
    appeler('comptes.retirer', { id: ligneId });
    expect(sien()).toMatchObject({ ligneId: null, reporte: 0 });
    const autre = { conventionId, annee: 2025, compte: '606', libelle: 'Achats', declare: 500_00, retenu: 300_00 };
    const { id: seconde } = appeler('comptes.ajouter', { ...autre, motif: 'Sans facture' });
    appeler('visites.modifierJustificatif', { id, vu: VU, patch: { ligneId: seconde } });
    appeler('visites.retirerJustificatif', { id });
    expect(ligne()).toMatchObject({ libelle: 'Achats', retenu: 300_00 });
    for (let geste = 0; geste < 4; geste += 1) appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('M2 : un fichier où un report sans ligne était resté s’en défait sans gonfler la ligne suivante', () => {
    const { appeler, db, journal, ligneId, ligne, lire, visiter, justificatif } = unControle();
    const id = justificatif(visiter());
    journal.executer({ type: 'essai', libelle: 'Essai', annulable: true, fenetre: 1 }, () => {
      db.prepare('UPDATE justificatif SET ligne_id = NULL, reporte = 10000').run();
    });
    appeler('visites.modifierJustificatif', { id, vu: VU, patch: { ligneId } });
    expect(lire().visites[0]?.justificatifs[0]).toMatchObject({ ligneId, reporte: 0 });
    appeler('visites.retirerJustificatif', { id });
    expect(ligne()).toMatchObject({ declare: 1_000_00, retenu: null });
  });

  it('M2 : un retenu récrit depuis le report ne dépasse jamais le déclaré quand on le défait', () => {
    const { appeler, ligneId, ligne, visiter, justificatif } = unControle();
    const visiteId = visiter();
    const id = justificatif(visiteId);
    const recrire = (retenu: number | null) =>
      appeler('comptes.modifier', { id: ligneId, vu: VU, patch: { retenu, motif: 'Hors période' } });
    appeler('visites.reporter', { id });
    recrire(950_00);
    for (const defaire of [
      () => appeler('visites.retirerJustificatif', { id }),
      () => appeler('visites.retirer', { id: visiteId }),
    ])
      expect(refus(defaire).message).toMatch(/« 613 Locations » a été récrit.*Videz d’abord le retenu/u);
    expect(ligne()).toMatchObject({ retenu: 950_00 });
    recrire(null);
    appeler('visites.modifierJustificatif', { id, vu: VU, patch: { retenu: 650_00 } });
    appeler('visites.reporter', { id });
    expect(ligne()).toMatchObject({ retenu: 850_00 });
    recrire(null);
    appeler('visites.retirer', { id: visiteId });
    expect(ligne()).toMatchObject({ declare: 1_000_00, retenu: null });
  });

  it('M2 : défait, un report laisse valoir le contrôlé saisi depuis ; annulé, il revient tel quel', () => {
    const { appeler, db, ligneId, ligne, visiter, justificatif } = unControle();
    const visiteId = visiter();
    const id = justificatif(visiteId);
    const controler = (controle: number | null) =>
      appeler('comptes.modifier', { id: ligneId, vu: VU, patch: { controle } });
    appeler('visites.reporter', { id });
    controler(800_00);
    const avant = empreinteDuContenu(db);
    for (const defaire of [
      () => appeler('visites.retirerJustificatif', { id }),
      () => appeler('visites.modifierJustificatif', { id, vu: VU, patch: { ligneId: null } }),
      () => appeler('visites.retirer', { id: visiteId }),
    ]) {
      defaire();
      expect(ligne()).toMatchObject({ declare: 1_000_00, controle: 800_00, retenu: null });
      appeler('historique.annuler', {});
      expect(empreinteDuContenu(db)).toBe(avant);
      expect(ligne()).toMatchObject({ controle: 800_00, retenu: 900_00 });
    }
  });
});

describe('une lettre de contrôle', () => {
  it('se préremplit de la visite ; envoyée, ses constats se figent ; la position se prend point par point', () => {
    const { appeler, lire, id, visiter, justificatif, echeances } = unControle();
    const visiteId = visiter();
    justificatif(visiteId);
    const point = lire().visites[0]?.points[0]?.id ?? '';
    appeler('visites.modifierPoint', { id: point, vu: VU, patch: { constat: 'ecart', note: 'pas de clé' } });
    const lettre = appeler('lettresDeControle.preparer', { conventionId: id, visiteId, jusquA: null }).id;
    const constats = () => lire().lettres[0]?.points ?? [];
    expect(lire().lettres[0]).toMatchObject({ visiteId, delai: 30, envoyeeLe: null });
    expect(constats().map(({ ecarte }) => ecarte)).toEqual([null, 100_00]);
    expect(constats()[0]?.constat).toContain('pas de clé');
    const dater = (patch: object) => appeler('lettresDeControle.modifier', { id: lettre, vu: VU, patch });
    expect(champs(() => dater({ reponseLe: '2026-03-01' }))).toEqual(['reponseLe']);
    expect(champs(() => dater({ envoyeeLe: '2026-03-13' }))).toEqual(['envoyeeLe']);
    dater({ envoyeeLe: '2026-02-20' });
    expect(echeances('2026-03-22')).toContainEqual(expect.stringMatching(/lettre.*proche 2026-03-22/u));
    expect(echeances('2026-03-23')).toContainEqual(expect.stringMatching(/lettre.*en_retard 2026-03-22/u));
    const [premier, second] = constats();
    const noter = (quel: string | undefined, patch: object) =>
      appeler('lettresDeControle.modifierPoint', { id: quel ?? '', vu: VU, patch });
    expect(() => noter(premier?.id, { constat: 'Autre' })).toThrow(/est partie/u);
    expect(() => appeler('lettresDeControle.retirerPoint', { id: premier?.id ?? '' })).toThrow(/est partie/u);
    expect(champs(() => dater({ closeLe: '2026-03-12' }))).toEqual(['closeLe']);
    dater({ reponseLe: '2026-03-10', reponse: 'La facture est de mars.' });
    noter(premier?.id, { position: 'maintenu', motif: 'Toujours pas de clé' });
    expect(refus(() => dater({ closeLe: '2026-03-12' })).transmise.champs).toMatchObject({
      closeLe: expect.stringMatching(/1 constat est sans position/u),
    });
    noter(second?.id, { position: 'leve', reponse: 'Facture jointe' });
    dater({ closeLe: '2026-03-12' });
    expect(echeances('2026-03-23')).toContainEqual(expect.stringMatching(/lettre.*fait 2026-03-22/u));
    expect(champs(() => noter(second?.id, { position: null }))).toEqual(['closeLe']);
    appeler('visites.retirer', { id: visiteId });
    expect(lire().lettres[0]).toMatchObject({ visiteId: null, closeLe: '2026-03-12' });
  });

  it('se préremplit de la surcompensation que l’écran montre, et de ce que les comptes écartent', () => {
    const { appeler, lire, id, ligneId } = unControle();
    const verse = { prevuLe: null, prevu: null, note: null };
    appeler('versements.ajouter', {
      ...verse,
      conventionId: id,
      annee: 2025,
      genre: 'versement',
      verseLe: '2025-04-01',
      verse: 1_000_00,
    });
    appeler('comptes.modifier', { id: ligneId, vu: VU, patch: { retenu: 950_00, motif: 'Hors période' } });
    appeler('lettresDeControle.preparer', { conventionId: id, visiteId: null, jusquA: 2025 });
    const [ecart, charge] = lire().lettres[0]?.points ?? [];
    expect(ecart?.constat).toMatch(/exercices 2024 à 2025.*dépasse de 50.*clause de report.*reversement intégral/u);
    expect(charge).toMatchObject({ constat: expect.stringMatching(/2025 .*Locations.*Hors période/u), ecarte: 50_00 });
    appeler('lettresDeControle.preparer', { conventionId: id, visiteId: null, jusquA: null });
    expect(
      lire()
        .lettres.map(({ points }) => points.length)
        .toSorted(),
    ).toEqual([0, 2]);
    const vide = lire().lettres.find(({ points }) => points.length === 0)?.id ?? '';
    const envoyer = () =>
      appeler('lettresDeControle.modifier', { id: vide, vu: VU, patch: { envoyeeLe: '2026-03-01' } });
    expect(champs(envoyer)).toEqual(['envoyeeLe']);
  });
});

it('C7, M6 : la lettre écarte les charges indirectes au taux de chaque exercice, non à celui d’aujourd’hui', () => {
  const { appeler, lire, id } = unControle();
  appeler('conventions.modifier', { id, vu: VU, patch: { modeIndirect: 'forfait', tauxIndirect: 1_500 } });
  const indirecte = { conventionId: id, annee: 2025, compte: '64', libelle: 'Siège', declare: 200_00 } as const;
  const { id: ligneId } = appeler('comptes.ajouter', indirecte);
  appeler('comptes.modifier', { id: ligneId, vu: VU, patch: { nature: 'indirecte' } });
  const ecartee = () => {
    appeler('lettresDeControle.preparer', { conventionId: id, visiteId: null, jusquA: 2025 });
    return lire()
      .lettres.flatMap(({ points }) => points)
      .filter(({ constat }) => constat.includes('Charges indirectes'))
      .map(({ ecarte }) => ecarte);
  };
  expect(ecartee()).toEqual([50_00]);
  const avenantId = appeler('avenants.preparer', {
    conventionId: id,
    genre: 'general',
    annee: null,
    objet: 'Taux des coûts indirects',
    motif: null,
  }).id;
  const taux = { annee: null, membreId: null, montant: null, nombre: 500, texte: null, structure: null };
  appeler('avenants.changer', { avenantId, vu: VU, patch: { changement: { ...taux, champ: 'tauxIndirect' } } });
  const patch = { signeLe: '2026-03-01', concluLe: '2026-03-01', effetLe: '2026-03-01' };
  appeler('avenants.modifier', { id: avenantId, vu: VU, patch });
  expect(ecartee()).toEqual([50_00, 50_00]);
});

describe('journal, registre, RSFP et réglages', () => {
  it('O-15 : demandé, relancé, reçu, dans cet ordre', () => {
    const { appeler, lire, id, echeances } = unControle();
    const demande = {
      conventionId: id,
      portee: 'actions' as const,
      elements: 'Feuilles de présence de mars',
      demandeLe: '2026-02-01',
      attenduLe: '2026-02-20',
      recuLe: null,
      conclusion: null,
    };
    const noter = (autre: object) => () => appeler('demandesDeControle.noter', { ...demande, ...autre });
    expect(champs(noter({ recuLe: '2026-01-31' }))).toEqual(['recuLe']);
    expect(champs(noter({ attenduLe: '2026-01-31' }))).toEqual(['attenduLe']);
    expect(champs(noter({ demandeLe: '2026-03-13', attenduLe: null }))).toEqual(['demandeLe']);
    const demandeId = noter({})().id;
    expect(champs(() => appeler('demandesDeControle.relancer', { demandeId, le: '2026-01-15' }))).toEqual(['le']);
    appeler('demandesDeControle.relancer', { demandeId, le: '2026-02-25' });
    expect(echeances('2026-03-12')).toEqual(['Éléments demandés le 01/02/2026 en_retard 2026-02-20']);
    const patch = { recuLe: '2026-03-02', conclusion: 'Actions réelles' };
    appeler('demandesDeControle.modifier', { id: demandeId, vu: VU, patch });
    expect(lire().demandes).toMatchObject([{ ...patch, relances: [{ le: '2026-02-25' }] }]);
    expect(echeances('2026-03-12')).toEqual(['Éléments demandés le 01/02/2026 fait 2026-02-20']);
  });

  it('O-18 : préremplir n’ajoute que ce qui manque ; la prochaine transmission suit la dernière', () => {
    const { appeler, lire, id, echeances } = unControle();
    const proposer = () => appeler('donneesTransmises.proposer', { conventionId: id }).ajoutees;
    expect([proposer() > 3, proposer()]).toEqual([true, 0]);
    const [effectifs, bilan] = lire().donnees;
    const dater = (donnee: string | undefined, patch: object) =>
      appeler('donneesTransmises.modifier', { id: donnee ?? '', vu: VU, patch });
    dater(effectifs?.id, { premiereLe: '2025-01-31' });
    dater(bilan?.id, { premiereLe: '2025-01-31' });
    expect(echeances('2026-03-12')).toEqual(['2 données à transmettre en_retard 2025-01-31']);
    dater(effectifs?.id, { derniereLe: '2026-02-02' });
    dater(bilan?.id, { derniereLe: '2026-01-30' });
    expect(echeances('2026-03-12')).toEqual([
      '1 donnée à transmettre a_venir 2026-04-30',
      '1 donnée à transmettre a_venir 2027-01-31',
    ]);
    expect(champs(() => dater(bilan?.id, { derniereLe: '2026-03-13' }))).toEqual(['derniereLe']);
  });

  it('O-19, M4, M11, E4 : un réglage daté vaut pour les conventions ouvertes après lui, chacune le change', () => {
    const { appeler, id } = unControle();
    const definir = (cle: 'seuilEcart' | 'jourAvance' | 'seuilVert', valeur: number, depuis = '2025-01-01') =>
      appeler('parametresDeConvention.definir', { cle, depuis, valeur, article: null });
    expect([champs(() => definir('jourAvance', 230)), champs(() => definir('seuilVert', 6_900))]).toEqual([
      ['valeur'],
      ['valeur'],
    ]);
    definir('seuilEcart', 500);
    definir('seuilEcart', 700);
    expect(appeler('parametresDeConvention.lister', {})).toMatchObject([{ cle: 'seuilEcart', valeur: 700 }]);
    const suivante = { genre: 'eq2030' as const, porteur: 'Tremplin Essai', fin: '2026-12-31', motifDuree: null };
    const seuilDe = (convention: string) => appeler('conventions.fiche', { id: convention }).convention.seuilEcart;
    const avant = appeler('conventions.creer', { ...suivante, numero: 'A', intitule: 'A', debut: '2024-12-31' }).id;
    const apres = appeler('conventions.creer', { ...suivante, numero: 'B', intitule: 'B', debut: '2025-01-01' }).id;
    expect([seuilDe(id), seuilDe(avant), seuilDe(apres)]).toEqual([1_000, 1_000, 700]);
    appeler('conventions.modifier', { id: apres, vu: VU, patch: { seuilEcart: 300 } });
    appeler('comptes.regler', { conventionId: apres, annee: 2026, membreId: null, vu: VU, patch: {} });
    expect(appeler('comptes.lire', { conventionId: apres }).exercices).toMatchObject([{ seuilEcart: 300 }]);
    expect(() => appeler('conventions.modifier', { id: apres, vu: VU, patch: { jourAvance: 1_131 } })).toThrow(
      /31.03/u,
    );
  });

  it('G1 : la RSFP se suit en nombres, un mois de la convention à la fois', () => {
    const { appeler, lire, id } = unControle();
    const noter = (mois: string, patch: object) => appeler('rsfp.noter', { conventionId: id, mois, vu: VU, patch });
    noter('2026-02', { demandes: 12 });
    noter('2026-02', { arrets: 2 });
    noter('2025-12', { misesAJour: 40, pieces: 38 });
    expect(lire().rsfp).toMatchObject([
      { mois: '2025-12', misesAJour: 40, demandes: null },
      { mois: '2026-02', demandes: 12, arrets: 2 },
    ]);
    expect(champs(() => noter('2024-10', { demandes: 1 }))).toEqual(['mois']);
    expect(() => noter('2026-02', { demandes: -1 })).toThrow(/négatif/u);
    appeler('rsfp.retirer', { id: lire().rsfp[0]?.id ?? '' });
    expect(lire().rsfp).toHaveLength(1);
  });
});
