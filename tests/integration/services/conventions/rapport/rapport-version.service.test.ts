import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneConventionSuivie } from '#tests/support/constructeurs/une-convention-suivie.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

const VU = 1e9;

function unRapportAValider() {
  const convention = uneConventionSuivie();
  const { appeler, id: conventionId } = convention;
  const id = appeler('rapports.creer', { conventionId, genre: 'copil', exercice: null, reunionId: null }).id;
  const ecrire = (patch: Parameters<typeof appeler<'rapports.modifier'>>[1]['patch'], rapport = id) =>
    appeler('rapports.modifier', { id: rapport, vu: VU, patch });
  ecrire({ presenteLe: '2026-11-17', faits: 'Permanence aux Coteaux', avis: 'favorable' });
  const apercu = (rapportId = id) => JSON.stringify(appeler('documentsDeRapport.apercu', { rapportId }));
  return { ...convention, conventionId, id, ecrire, apercu };
}

describe('D4 : un rapport validé est figé', () => {
  it('plus rien ne s’y écrit, et ce qui change ailleurs ne le change pas', () => {
    const { appeler, conventionId, id, ecrire, apercu } = unRapportAValider();
    const risque = { rapportId: id, risque: 'Abandons', action: null, pilote: null, echeance: null, priorite: null };
    const { id: risqueId } = appeler('risquesDeRapport.ajouter', { ...risque, etat: 'a_engager' });
    expect(apercu()).toContain('"mentions":["PROJET"]');
    const { version, empreinte } = appeler('rapports.valider', { id });
    expect([version, empreinte]).toEqual([1, expect.stringMatching(/^[0-9a-f]{64}$/u)]);
    const fige = apercu();
    expect(fige).toContain('"mentions":["VALIDÉ"]');
    expect(fige).toContain('Permanence aux Coteaux');
    for (const geste of [
      () => ecrire({ faits: 'Autre' }),
      () => appeler('rapports.valider', { id }),
      () => appeler('rapports.supprimer', { id }),
      () => appeler('risquesDeRapport.ajouter', { ...risque, etat: 'fait' }),
      () => appeler('risquesDeRapport.retirer', { id: risqueId }),
      () => appeler('rapports.conformer', { id, exigence: 'mandat', vu: VU, patch: { etat: 'conforme' } }),
    ])
      expect(refus(geste).code).toBe('REGLE_METIER');
    appeler('conventions.modifier', { id: conventionId, vu: VU, patch: { intitule: 'Nouveau nom' } });
    expect(apercu()).toBe(fige);
    expect(appeler('rapports.lire', { id })).toMatchObject({ rapport: { statut: 'valide', empreinte }, constats: [] });
    expect(appeler('rapports.verifier', { id })).toEqual({ intact: true });
  });

  it('ne s’annule d’aucune fenêtre : ce qu’une autre y avait écrit avant reste écrit', () => {
    const { appeler, id, ecrire } = unRapportAValider();
    appeler('rapports.modifier', { id, vu: VU, patch: { lieu: 'Colmar' } }, 2);
    appeler('rapports.valider', { id });
    expect(() => appeler('historique.annuler', {}, 2)).toThrow(/validé/u);
    expect(appeler('rapports.lire', { id }).rapport.lieu).toBe('Colmar');
    // La validation elle-même s'annule : le rapport redevient un projet.
    appeler('historique.annuler', {});
    expect(appeler('rapports.lire', { id }).rapport).toMatchObject({ statut: 'projet', empreinte: null });
    ecrire({ lieu: 'Mulhouse' });
  });

  it('un indicateur commenté que l’on ne suit plus part avec ses effectifs, revient d’un Ctrl+Z et repart', () => {
    const { appeler, db, conventionId, id, apercu } = unRapportAValider();
    appeler('beneficiaires.activer', { conventionId, codes: ['I1'] });
    const lire = () => appeler('beneficiaires.lire', { conventionId });
    const indicateurId = lire().indicateurs.find(({ code }) => code === 'I1')?.id ?? '';
    const cellule = { indicateurId, part: 'total', quoi: 'declare' as const, au: '2025-03-31', nombre: 12 };
    appeler('beneficiaires.ecrire', { conventionId, vu: VU, motif: null, cellules: [cellule] });
    appeler('rapports.commenter', { id, indicateurId, vu: VU, patch: { commentaire: 'Deux postes vacants' } });
    appeler('rapports.valider', { id });
    const [fige, avant] = [apercu(), empreinteDuContenu(db)];
    appeler('beneficiaires.retirer', { id: indicateurId });
    expect(lire().releves).toEqual([]);
    appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
    expect(lire().releves).toMatchObject([{ declare: 12 }]);
    appeler('historique.retablir', {});
    expect(lire().releves).toEqual([]);
    expect([apercu(), appeler('rapports.verifier', { id })]).toEqual([fige, { intact: true }]);
  });

  it('refuse de s’ouvrir si son contenu a été altéré, et le dit', () => {
    const { appeler, db, id, apercu } = unRapportAValider();
    const { empreinte } = appeler('rapports.valider', { id });
    db.prepare(
      "UPDATE piece_contenu SET octets = CAST(replace(octets, 'Coteaux', 'Cotesux') AS BLOB) WHERE sha256 = ?",
    ).run(empreinte);
    expect(appeler('rapports.verifier', { id })).toEqual({ intact: false });
    expect(apercu).toThrow(/altéré/u);
  });
});

describe('les versions d’un rapport', () => {
  it('une version nouvelle repart de la validée, et l’on voit ce qui change', () => {
    const { appeler, conventionId, id, ecrire, apercu } = unRapportAValider();
    expect(() => appeler('rapports.ouvrirUneVersion', { id })).toThrow(/encore un projet/u);
    appeler('rapports.valider', { id });
    const fige = apercu();
    const { id: seconde } = appeler('rapports.ouvrirUneVersion', { id });
    expect(() => appeler('rapports.ouvrirUneVersion', { id })).toThrow(/version 2 est déjà ouverte/u);
    expect(appeler('rapports.lire', { id: seconde }).rapport).toMatchObject({
      version: 2,
      statut: 'projet',
      faits: 'Permanence aux Coteaux',
      avis: 'favorable',
    });
    ecrire({ faits: 'Permanence à Bourtzwiller' }, seconde);
    const ecart = appeler('rapports.comparer', { id: seconde, avant: id });
    expect(JSON.stringify(ecart)).toContain('Bourtzwiller');
    expect(JSON.stringify(ecart)).toContain('Coteaux');
    expect(apercu()).toBe(fige);
    expect(appeler('rapports.lister', { conventionId }).rapports).toMatchObject([
      { version: 2, statut: 'projet', remplace: false },
      { version: 1, statut: 'valide', remplace: true },
    ]);
    appeler('rapports.supprimer', { id: seconde });
    const { id: encore } = appeler('rapports.ouvrirUneVersion', { id });
    expect(() => appeler('rapports.restaurer', { id: seconde })).toThrow(/déjà ouverte/u);
    expect(appeler('rapports.lire', { id: encore }).versions.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('ne se compare qu’au même rapport', () => {
    const { appeler, conventionId, id } = unRapportAValider();
    const autre = appeler('rapports.creer', { conventionId, genre: 'final', exercice: null, reunionId: null }).id;
    expect(() => appeler('rapports.comparer', { id, avant: autre })).toThrow(/même rapport/u);
  });
});

describe('D7, D9 : ce qui sort d’un rapport', () => {
  it('le Word porte le numéro, la date du comité et la version, et s’inscrit au registre', async () => {
    const { appeler, demander, conventionId, id, octets } = unRapportAValider();
    const { jeton, nom } = await demander('documentsDeRapport.produire', { rapportId: id });
    expect(nom).toBe('COPIL_O2R_68-2024-01_2026-11-17_v1.docx');
    const word = unzipSync(octets.lire(jeton)?.octets ?? new Uint8Array());
    expect(strFromU8(word['word/document.xml'] ?? new Uint8Array())).toContain('Permanence aux Coteaux');
    expect(appeler('registre.lister', {}).lignes).toMatchObject([
      { genre: 'rapport-copil', titre: 'Rapport de COPIL, version 1', objet: 'O2R 68-2024-01, Passerelles Sud-Alsace' },
    ]);
    const [produit] = appeler('registre.lister', {}).lignes;
    expect(appeler('registre.lire', { id: produit?.id ?? '' })).toMatchObject({
      etat: 'a_jour',
      rapport: { id, conventionId },
    });
    expect(appeler('rapports.lister', { conventionId }).rapports[0]?.produitLe).not.toBeNull();
  });

  it('une donnée personnelle arrête la production, par tous les chemins, et la validation', async () => {
    const { appeler, demander, id, ecrire } = unRapportAValider();
    ecrire({ partenariats: 'Sa référente est joignable au 06 12 34 56 78.' });
    const voulu = { rapportId: id };
    await expect(demander('documentsDeRapport.produire', voulu)).rejects.toThrow(
      /numéro de téléphone.*06 12 34 56 78/u,
    );
    const document = { ...voulu, de: 'rapport' as const };
    await expect(demander('production.ouvrir', { document })).rejects.toThrow(/numéro de téléphone/u);
    expect(() => appeler('rapports.valider', { id })).toThrow(/numéro de téléphone/u);
    expect(appeler('registre.lister', {}).lignes).toEqual([]);
    // Un nom se signale sans arrêter : un partenaire peut se nommer.
    ecrire({ partenariats: 'M. Petit anime l’atelier.' });
    await demander('documentsDeRapport.produire', voulu);
    expect(appeler('rapports.valider', { id }).version).toBe(1);
  });
});
