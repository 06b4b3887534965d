import { describe, expect, it } from 'vitest';
import type { ChangementSaisi } from '#shared/domain/convention/avenant/avenant.schema.ts';
import type { ChampDAvenant } from '#shared/domain/convention/avenant/champs-d-avenant.data.ts';
import { ecartsDe } from '#shared/domain/convention/avenant/ecarts.rules.ts';
import { SAISIE, uneConventionAvenants, VU } from '#tests/support/constructeurs/une-convention-a-avenants.ts';
import { rendreLesComptes } from '#tests/support/constructeurs/des-comptes-rendus.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

describe('un avenant général (C7)', () => {
  it('du projet à la signature : rien ne change tant qu’il n’est pas conclu, puis tout se lit en vigueur ; l’initial reste', () => {
    const { appeler, db, id, lire, preparer, changer, conclure } = uneConventionAvenants();
    appeler('conventions.modifier', { id, vu: VU, patch: { beneficiaires: 240, montant: 90_000_000 } });
    appeler('conventions.viser', { conventionId: id, zone: { genre: 'departement', code: '68' } });
    const avant = empreinteDuContenu(db);
    const avenant = preparer();
    changer(avenant, 'beneficiaires', { nombre: 260 });
    changer(avenant, 'beneficiaires', { nombre: 280 });
    changer(avenant, 'porteur', { structure: 'Tremplin Mobilité' });
    changer(avenant, 'fin', { texte: '2028-03-31' });
    appeler('avenants.viser', { avenantId: avenant, zone: { genre: 'departement', code: '67' } });
    appeler('avenants.faireEntrer', {
      avenantId: avenant,
      membre: { structure: 'Relais Essai', role: 'Repérage', budget: null, contribution: null },
    });
    expect(lire()).toMatchObject({ convention: { beneficiaires: 240, porteur: 'Tremplin Essai' }, membres: [] });
    expect(lire().annees.at(-1)?.annee).toBe(2028);
    expect(refus(() => conclure(avenant)).transmise.champs).toHaveProperty('fin');
    appeler('avenants.modifier', { id: avenant, vu: VU, patch: { motif: 'Report du démarrage' } });
    conclure(avenant);
    const { convention, membres, zones, initiale, avenants } = lire();
    expect(convention).toMatchObject({ beneficiaires: 280, porteur: 'Tremplin Mobilité', fin: '2028-03-31' });
    expect(membres.map(({ nom }) => nom)).toEqual(['Relais Essai']);
    expect(zones.map(({ code }) => code).toSorted()).toEqual(['67', '68']);
    expect(initiale.convention).toMatchObject({ beneficiaires: 240, porteur: 'Tremplin Essai', fin: '2027-11-14' });
    expect(appeler('conventions.lister', {})[0]).toMatchObject({ porteur: 'Tremplin Mobilité', beneficiaires: 280 });
    const [lui] = avenants;
    expect(lui === undefined ? [] : ecartsDe(initiale, avenants, lui).map(({ quoi }) => quoi)).toEqual([
      'Organisme de plus',
      'Zone de plus',
      'Bénéficiaires',
      'Fin',
      'Porteur',
    ]);
    // Conclu, ce qu'il change ne se touche plus ; une correction ôte d'abord la date.
    expect(refus(() => changer(avenant, 'beneficiaires', { nombre: 1 })).message).toContain('est conclu');
    expect(refus(() => appeler('avenants.supprimer', { id: avenant })).message).toContain('est conclu');
    for (let geste = 0; geste < 9; geste += 1) appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('refuse au champ : sans signature, sans effet, valeur absente, d’une autre sorte, date à venir, numéro pris', () => {
    const projet = uneConventionAvenants(false);
    expect(refus(() => projet.preparer()).message).toContain('n’est pas signée');
    const { appeler, preparer, changer, conclure, lire } = uneConventionAvenants();
    const avenant = preparer();
    expect(refus(() => conclure(avenant)).message).toContain('ne change encore rien');
    const faute = (champ: ChampDAvenant, plus: Partial<ChangementSaisi>) =>
      Object.keys(refus(() => changer(avenant, champ, plus)).transmise.champs ?? {});
    expect(faute('beneficiaires', { texte: 'beaucoup' })).toEqual(['valeur']);
    expect(faute('beneficiaires', { nombre: 1.5 })).toEqual(['valeur']);
    expect(faute('fin', { texte: '31/02/2027' })).toEqual(['valeur']);
    expect(faute('tauxIndirect', { nombre: 10_001 })).toEqual(['valeur']);
    expect(faute('baseSieg', { texte: 'inconnue' })).toEqual(['valeur']);
    expect(faute('intitule', { texte: 'x'.repeat(201) })).toEqual(['valeur']);
    expect(faute('annee.montant', { montant: 1 })).toEqual(['annee']);
    expect(faute('annee.montant', { montant: 1, annee: 2031 })).toEqual(['annee']);
    expect(faute('membre.role', { texte: 'x' })).toEqual(['membreId']);
    // Les bornes sont celles de la convention, dites au champ « Après ».
    expect(faute('montant', { montant: 1_000_000_000_001 })).toEqual(['valeur']);
    expect(faute('montant', { montant: -1 })).toEqual(['valeur']);
    expect(faute('beneficiairesParEtp', { nombre: 100_001 })).toEqual(['valeur']);
    expect(faute('publics', { texte: 'x'.repeat(1_001) })).toEqual(['valeur']);
    expect(faute('voletReperage', { nombre: 2 })).toEqual(['valeur']);
    changer(avenant, 'fin', { texte: '2020-01-01' });
    expect(refus(() => conclure(avenant)).transmise.champs).toHaveProperty('fin');
    expect(lire().avenants[0]?.concluLe).toBeNull();
    expect(refus(() => conclure(avenant, '2199-01-01')).transmise.champs).toHaveProperty('signeLe');
    const autre = preparer();
    expect(
      refus(() => appeler('avenants.modifier', { id: autre, vu: VU, patch: { numero: 1 } })).transmise.champs,
    ).toHaveProperty('numero');
    appeler('avenants.supprimer', { id: autre });
    expect(lire().avenants).toHaveLength(1);
    const autreGenre = appeler('conventions.creer', { ...SAISIE, genre: 'eq2030', numero: 'EQ 1' });
    appeler('conventions.changerStatut', { id: autreGenre.id, vers: 'signee', le: '2024-11-10', motif: null });
    const { id: ailleurs } = appeler('avenants.preparer', {
      conventionId: autreGenre.id,
      genre: 'general',
      annee: null,
      objet: 'x',
      motif: null,
    });
    expect(refus(() => changer(ailleurs, 'voletReperage', { nombre: 0 })).transmise.champs).toHaveProperty('champ');
  });

  it('le numéro suit le dernier ; après le n° 999, c’est le premier libre', () => {
    const { appeler, lire, preparer } = uneConventionAvenants();
    appeler('avenants.modifier', { id: preparer(), vu: VU, patch: { numero: 999 } });
    preparer();
    appeler('conventions.modifierAnnee', {
      id: lire().annees.find(({ annee }) => annee === 2026)?.id ?? '',
      vu: VU,
      patch: { proposeLe: '2026-01-10' },
    });
    expect(lire().avenants.map(({ numero }) => numero)).toEqual([1, 2, 999]);
  });

  it('sorti par un avenant, un organisme ou une zone n’y revient pas : le refus dit lequel, et quoi faire', () => {
    const { appeler, id, lire, preparer, conclure } = uneConventionAvenants();
    const membre = { structure: 'Alpha Essai', role: null, budget: null, contribution: null };
    const { id: alpha } = appeler('conventions.ajouterMembre', { conventionId: id, ...membre, chefDeFile: false });
    const zone = { genre: 'departement', code: '68' } as const;
    const { id: zoneId } = appeler('conventions.viser', { conventionId: id, zone });
    const [premier, second] = [preparer(), preparer()];
    appeler('avenants.faireSortir', { avenantId: premier, membreId: alpha });
    appeler('avenants.nePlusViser', { avenantId: premier, zoneId });
    const refusDe = (geste: () => unknown) => refus(geste).transmise.champs;
    const [entrer, viser] = [
      () => appeler('avenants.faireEntrer', { avenantId: second, membre }),
      () => appeler('avenants.viser', { avenantId: second, zone }),
    ];
    expect(refusDe(entrer)?.['structure']).toMatch(/n° 1, en projet, fait sortir « Alpha Essai »/u);
    expect(refusDe(viser)?.['code']).toMatch(/n° 1, en projet/u);
    conclure(premier);
    expect(lire()).toMatchObject({ membres: [], zones: [] });
    expect(refusDe(entrer)?.['structure']).toMatch(
      /« Alpha Essai » n’est plus dans la convention depuis l’avenant n° 1/u,
    );
    expect(refusDe(viser)?.['code']).toMatch(/n’est plus dans la convention depuis l’avenant n° 1/u);
    const directement = () => appeler('conventions.viser', { conventionId: id, zone });
    expect(refusDe(directement)?.['code']).toMatch(/depuis l’avenant n° 1/u);
  });

  it('de deux fiches d’un organisme, l’une sortie, l’autre entrée par avenant, il reste dans la convention', () => {
    const { appeler, id, lire, preparer, conclure } = uneConventionAvenants();
    const dit = { role: null, budget: null, contribution: null };
    const sorti = { ...dit, conventionId: id, structure: 'Alpha Essai', chefDeFile: false };
    const { id: membreId } = appeler('conventions.ajouterMembre', sorti);
    const avenantId = preparer();
    appeler('avenants.faireSortir', { avenantId, membreId });
    appeler('avenants.faireEntrer', { avenantId, membre: { ...dit, structure: 'Alpha Essai (bis)' } });
    conclure(avenantId);
    const structureDe = (nom: string) => lire().initiale.membres.find((un) => un.nom === nom)?.structureId ?? '';
    const [garder, absorber] = [structureDe('Alpha Essai'), structureDe('Alpha Essai (bis)')];
    appeler('fusions.structures', { garder, absorber, choix: {} });
    expect(lire().membres).toMatchObject([{ id: membreId, entreeId: null, sortieId: null }]);
  });

  it('un organisme sort, reste, ou ne peut plus entrer ; ses comptes le retiennent', () => {
    const { appeler, id, lire, preparer } = uneConventionAvenants();
    const { id: alpha } = appeler('conventions.ajouterMembre', {
      conventionId: id,
      structure: 'Alpha Essai',
      chefDeFile: true,
      role: null,
      budget: null,
      contribution: null,
    });
    const [premier, second] = [preparer(), preparer()];
    appeler('avenants.faireSortir', { avenantId: premier, membreId: alpha });
    expect(
      refus(() => appeler('avenants.faireSortir', { avenantId: second, membreId: alpha })).transmise.champs,
    ).toHaveProperty('membreId');
    appeler('avenants.laisser', { avenantId: premier, membreId: alpha, zoneId: null });
    expect(lire().initiale.membres[0]?.sortieId).toBeNull();
    const membre = { structure: 'Bêta Essai', role: null, budget: null, contribution: null };
    appeler('avenants.faireEntrer', { avenantId: premier, membre });
    expect(refus(() => appeler('avenants.faireEntrer', { avenantId: second, membre })).transmise.champs).toHaveProperty(
      'structure',
    );
    const beta = lire().initiale.membres.find(({ nom }) => nom === 'Bêta Essai')?.id ?? '';
    appeler('comptes.ajouter', { conventionId: id, annee: 2025, membreId: beta, compte: '60' });
    expect(refus(() => appeler('avenants.supprimer', { id: premier })).message).toContain('Bêta Essai');
  });
});

describe('l’avenant financier (O-3, O-4 ; D. 5316-5)', () => {
  it('une seule notion : ce que l’année en dit est un avenant ; l’aide qu’il fixe vaut ensuite', () => {
    const { appeler, lire, preparer, changer, conclure } = uneConventionAvenants();
    const ligne = () => lire().annees.find(({ annee }) => annee === 2026);
    appeler('conventions.modifierAnnee', {
      id: ligne()?.id ?? '',
      vu: VU,
      patch: { montant: 34_000_000, proposeLe: '2026-02-02', concluLe: '2026-02-20', signeLe: '2026-02-20' },
    });
    expect(lire().avenants).toMatchObject([
      { numero: 1, genre: 'annuel', annee: 2026, objet: 'Avenant financier 2026', concluLe: '2026-02-20' },
    ]);
    expect(refus(() => preparer({ genre: 'annuel', annee: 2026 })).transmise.champs).toHaveProperty('annee');
    expect(refus(() => preparer({ genre: 'annuel', annee: 2031 })).transmise.champs).toHaveProperty('annee');
    expect(refus(() => preparer({ genre: 'annuel', annee: null })).transmise.champs).toHaveProperty('annee');
    expect(refus(() => preparer({ genre: 'revision', annee: 2026 })).transmise.champs).toHaveProperty('motif');
    const revision = preparer({ genre: 'revision', annee: 2026, motif: 'Fermeture d’un site' });
    changer(revision, 'annee.montant', { annee: 2026, montant: 30_000_000 });
    conclure(revision);
    expect(ligne()).toMatchObject({ montant: 30_000_000, concluLe: '2026-02-20' });
    expect(lire().initiale.annees.find(({ annee }) => annee === 2026)?.montant).toBe(34_000_000);
    // Les versements d'une année se bornent à l'aide en vigueur (M11).
    const versement = {
      annee: 2026,
      genre: 'versement',
      prevuLe: null,
      verseLe: null,
      verse: null,
      note: null,
    } as const;
    expect(
      refus(() =>
        appeler('versements.ajouter', { ...versement, conventionId: lire().convention.id, prevu: 30_000_001 }),
      ).transmise.champs,
    ).toHaveProperty('verse');
    // Une année qui porte un avenant ne se ferme pas.
    expect(
      refus(() =>
        appeler('conventions.modifier', {
          id: lire().convention.id,
          vu: VU,
          patch: { debut: '2027-01-01', fin: '2029-12-31' },
        }),
      ).transmise.champs,
    ).toHaveProperty('fin');
  });

  it('le PDF signé se joint, se reprend, se remplace ; ce n’en est pas un : refusé', async () => {
    const { appeler, deposer, demander, lire, preparer } = uneConventionAvenants();
    const id = preparer();
    const pdf = (nom: string, suite: string) => deposer(nom, new TextEncoder().encode(`%PDF-1.7 ${suite}`));
    expect(
      refus(() => appeler('avenants.joindre', { id, jeton: deposer('a.txt', new TextEncoder().encode('texte')) }))
        .transmise.champs,
    ).toHaveProperty('jeton');
    appeler('avenants.joindre', { id, jeton: pdf('avenant.pdf', 'un') });
    appeler('avenants.joindre', { id, jeton: pdf('avenant signé.pdf', 'deux') });
    expect(lire().avenants[0]?.piece).toBe('avenant signé.pdf');
    expect((await demander('avenants.ouvrirPiece', { id })).nom).toBe('avenant signé.pdf');
    appeler('avenants.retirerPiece', { id });
    expect(lire().avenants[0]?.piece).toBeNull();
  });
});

describe('E7 : le solde', () => {
  it('ne se note versé qu’une fois les deux comptes rendus de l’exercice validés ; prévu, il attend', () => {
    const { appeler, id, lire } = uneConventionAvenants();
    const solde = {
      conventionId: id,
      annee: 2025,
      genre: 'solde',
      prevuLe: '2026-02-15',
      prevu: 100,
      note: null,
    } as const;
    const { id: prevu } = appeler('versements.ajouter', { ...solde, verseLe: null, verse: null });
    const verser = () =>
      appeler('versements.modifier', { id: prevu, vu: VU, patch: { verseLe: '2026-03-01', verse: 100 } });
    rendreLesComptes(appeler, { conventionId: id, annee: 2025 });
    const annee = lire().annees.find((une) => une.annee === 2025)?.id ?? '';
    const valider = (patch: { financierValideLe?: string; chargesValideesLe?: string }) =>
      appeler('conventions.modifierAnnee', { id: annee, vu: VU, patch });
    expect(refus(verser).transmise.champs?.['verseLe']).toContain('compte rendu financier');
    valider({ financierValideLe: '2026-02-20' });
    expect(refus(verser).transmise.champs?.['verseLe']).toContain('charges éligibles nettes');
    valider({ chargesValideesLe: '2026-02-25' });
    verser();
    expect(lire().versements).toMatchObject([{ verseLe: '2026-03-01' }]);
  });
});
