import { describe, expect, it } from 'vitest';
import { suiviDe } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

const VU = Number.MAX_SAFE_INTEGER;

function uneConvention(genre: 'objectifs' | 'o2r' = 'objectifs') {
  const fichier = unFichier();
  const { appeler } = fichier;
  const { id } = appeler('conventions.creer', {
    genre,
    numero: 'CPO 1',
    intitule: 'Une ville, des emplois',
    porteur: 'Ville d’Essai',
    debut: '2025-01-01',
    fin: '2027-12-31',
    motifDuree: null,
  });
  appeler('conventions.changerStatut', { id, vers: 'signee', le: '2024-12-20', motif: null });
  return { ...fichier, id, lire: () => appeler('conventions.fiche', { id }) };
}

describe('une convention d’objectifs, sans versement', () => {
  it('n’attend ni avenant annuel, ni pièces du code du travail, ni contrôle ; ses clauses E1 et E2 s’appliquent', () => {
    const { appeler, id, lire } = uneConvention();
    appeler('conventions.modifier', { id, vu: VU, patch: { clauseCompteRendu: true, clauseBilan: true } });
    expect(suiviDe(lire(), '2026-03-05').echeances.map(({ cle, le }) => `${cle} ${le}`)).toEqual([
      'compte-rendu:2025 2026-06-30',
      'compte-rendu:2026 2027-06-30',
      'bilan-d-ensemble 2027-09-30',
      'compte-rendu:2027 2028-06-30',
    ]);
  });

  it('signataires, axes et engagements : ajoutés, tenus, repris, retirés, annulés ; chaque faute au bon champ', () => {
    const { appeler, db, id, lire } = uneConvention();
    const avant = empreinteDuContenu(db);
    const signer = (structure: string, signeLe: string | null = null) =>
      appeler('signatairesDeConvention.ajouter', { conventionId: id, structure, role: null, signeLe });
    const { id: ville } = signer('Ville d’Essai', '2024-12-20');
    expect(refus(() => signer('ville d’essai')).transmise.champs).toHaveProperty('structure');
    expect(refus(() => signer('Autre', '2199-01-01')).transmise.champs).toHaveProperty('signeLe');
    appeler('signatairesDeConvention.modifier', { id: ville, vu: VU, patch: { role: 'Pilote' } });
    const { id: axeId } = appeler('axesDeConvention.ajouter', { conventionId: id, intitule: 'Aller vers' });
    expect(() => appeler('axesDeConvention.ajouter', { conventionId: id, intitule: ' ' })).toThrow(/Nommez l’axe/u);
    const { id: engagement } = appeler('engagements.ajouter', {
      axeId,
      intitule: 'Ouvrir une permanence',
      structure: 'Ville d’Essai',
      echeance: '2026-02-01',
    });
    const etat = () =>
      suiviDe(lire(), '2026-03-05').echeances.find(({ cle }) => cle === `engagement:${engagement}`)?.etat;
    expect(etat()).toBe('en_retard');
    expect(appeler('conventions.lister', {})[0]?.aFaire.enRetard).toBe(1);
    appeler('engagements.modifier', { id: engagement, vu: VU, patch: { etat: 'tenu' } });
    expect(lire().axes[0]?.engagements[0]).toMatchObject({ etat: 'tenu', tenuLe: expect.any(String), deLEtat: false });
    appeler('engagements.modifier', { id: engagement, vu: VU, patch: { etat: 'en_cours' } });
    expect(lire().axes[0]?.engagements[0]?.tenuLe).toBeNull();
    expect(
      refus(() => appeler('engagements.modifier', { id: engagement, vu: VU, patch: { tenuLe: '2199-01-01' } }))
        .transmise.champs,
    ).toHaveProperty('tenuLe');
    appeler('axesDeConvention.retirer', { id: axeId });
    expect(lire().axes).toEqual([]);
    for (let geste = 0; geste < 7; geste += 1) appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });
});

describe('les pièces d’un organisme (ligne 74)', () => {
  it('notée, jointe, remplacée, reprise ; périmée, elle est à faire ; chaque faute au bon champ', async () => {
    const { appeler, deposer, demander, id, lire } = uneConvention('o2r');
    const { porteurId } = lire().convention;
    const saisie = {
      conventionId: id,
      structureId: porteurId,
      genre: 'rib' as const,
      libelle: null,
      datePiece: null,
      valableJusquAu: null,
      attendueLe: null,
      recueLe: null,
      sansObjet: false,
    };
    const faute = (plus: Partial<Omit<typeof saisie, 'genre'>> & { genre?: 'attestation' }) =>
      Object.keys(refus(() => appeler('piecesDeConvention.noter', { ...saisie, ...plus })).transmise.champs ?? {});
    expect(faute({ genre: 'attestation' })).toEqual(['libelle']);
    expect(faute({ recueLe: '2199-01-01' as never })).toEqual(['recueLe']);
    expect(faute({ datePiece: '2026-01-02' as never, valableJusquAu: '2026-01-01' as never })).toEqual([
      'valableJusquAu',
    ]);
    expect(faute({ structureId: '01960000-0000-7000-8000-00000000abcd' })).toEqual(['structureId']);
    const { id: rib } = appeler('piecesDeConvention.noter', saisie);
    const joindre = (nom: string) =>
      appeler('piecesDeConvention.joindre', { id: rib, jeton: deposer(nom, new TextEncoder().encode(nom)) });
    joindre('rib.txt');
    joindre('rib 2026.txt');
    expect(lire().pieces).toMatchObject([{ fichier: 'rib 2026.txt', recueLe: expect.any(String) }]);
    expect((await demander('piecesDeConvention.prendre', { id: rib })).nom).toBe('rib 2026.txt');
    const retards = () => appeler('conventions.lister', {})[0]?.aFaire.enRetard ?? 0;
    const avant = retards();
    appeler('piecesDeConvention.modifier', { id: rib, vu: VU, patch: { valableJusquAu: '2025-12-31' } });
    expect(retards()).toBe(avant + 1);
    appeler('piecesDeConvention.retirer', { id: rib });
    expect([lire().pieces, retards()]).toEqual([[], avant]);
    expect(refus(() => appeler('piecesDeConvention.retirer', { id: rib })).transmise.code).toBe('INTROUVABLE');
  });
});
