import { describe, expect, it } from 'vitest';
import { dossierDeRapport } from '#electron/services/conventions/rapport/dossier-de-rapport.ts';
import { lireEntier } from '#electron/services/conventions/rapport/lecture-rapport.ts';
import { etablirRapport } from '#shared/documents/rapport-copil/rapport.document.ts';
import type { ConventionPatch, GenreDeConvention } from '#shared/domain/convention/convention.schema.ts';
import { textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';

const VU = Number.MAX_SAFE_INTEGER;

/** Le bilan final d'une convention de ce genre, comptes 2026 écrits, recommandation dite. */
function unBilan(genre: GenreDeConvention, patch: ConventionPatch) {
  const { appeler, contexte } = unFichier();
  const { id: conventionId } = appeler('conventions.creer', {
    genre,
    numero: 'PV 68-2024-01',
    intitule: 'Ateliers',
    porteur: 'Association Essai Ateliers',
    debut: '2025-01-01',
    fin: '2027-12-31',
    motifDuree: null,
  });
  appeler('conventions.modifier', { id: conventionId, vu: VU, patch });
  appeler('conventions.changerStatut', { id: conventionId, vers: 'signee', le: '2024-12-12', motif: null });
  if (genre !== 'objectifs')
    appeler('comptes.ajouter', {
      conventionId,
      annee: 2025,
      compte: '64',
      prevu: 5_000_000,
      declare: 4_800_000,
    });
  const { id } = appeler('rapports.creer', { conventionId, genre: 'final', exercice: null, reunionId: null });
  appeler('rapports.modifier', { id, vu: VU, patch: { recommandation: 'Renouveler', donneesLe: '2026-03-01' } });
  const lu = contexte.depots.rapports.parId(id);
  if (lu === null) throw new Error('Rapport introuvable.');
  const rapport = lireEntier(contexte, lu);
  const document = etablirRapport(dossierDeRapport(contexte, rapport));
  const { constats } = appeler('rapports.lire', { id });
  return {
    titres: document.blocs.flatMap((bloc) =>
      bloc.type === 'titre' && bloc.niveau === 1 ? bloc.segments.map(({ texte }) => texte).join('') : [],
    ),
    texte: textesDuDocument(document).join('\n').replaceAll(/\s/gu, ' '),
    exigences: rapport.conformites.map(({ exigence }) => exigence),
    constats: constats.map(({ ou }) => ou),
  };
}

const DU_SIEG =
  /.{0,30}(?:SIEG|\b[Mm]andats?\b|surcompensation|Compensation maximale|Charges nettes|dix ans|à garder).{0,30}/u;
const DE_L_O2R = /O2R|5316|appel à manifestation|quatre volets/u;

describe('le rapport ne dit que ce qui s’applique à sa convention', () => {
  it('d’une convention sans SIEG : ni mandat, ni surcompensation, ni article O2R', () => {
    const { titres, texte, exigences } = unBilan('eq2030', { montant: 5_000_000 });
    expect(DU_SIEG.exec(texte)?.[0]).toBeUndefined();
    expect(DE_L_O2R.exec(texte)?.[0]).toBeUndefined();
    expect(titres).toContain('Conformité');
    expect(exigences).toEqual(['compte_rendu', 'justificatifs']);
    expect(texte).toContain('48 000');
    expect(texte).not.toMatch(/entrées? en parcours/u);
    expect(texte).toContain('Recommandation sur le renouvellement');
  });

  it('d’une convention d’objectifs, sans aide : ni argent, ni conformité, et rien n’en manque', () => {
    const { titres, texte, exigences, constats } = unBilan('objectifs', {});
    expect(titres).not.toContain('Exécution financière');
    expect(titres.filter((un) => un.startsWith('Conformité'))).toEqual([]);
    expect(exigences).toEqual([]);
    expect(texte).not.toMatch(/Charges|en argent|Coût par|montant de la contribution/u);
    expect(constats).not.toContain('argent');
  });

  it('d’une autre convention qui donne un mandat : la conformité SIEG et le contrôle, sans les articles O2R', () => {
    const { titres, texte, exigences } = unBilan('politique_ville', { montant: 5_000_000, baseSieg: 'decision_2012' });
    expect(titres).toContain('Conformité SIEG');
    expect(texte).toMatch(/Mandat : \d mentions? sur 6/u);
    expect(DE_L_O2R.exec(texte)?.[0]).toBeUndefined();
    expect(exigences).toEqual(['comptabilite', 'compte_rendu', 'justificatifs', 'controle', 'mandat']);
  });

  it('d’une O2R : les six exigences, le code du travail et l’appel à manifestation d’intérêt', () => {
    const { texte, exigences } = unBilan('o2r', { montant: 5_000_000, baseSieg: 'decision_2012' });
    expect(exigences).toHaveLength(6);
    expect(texte).toContain('Comptes annuels et bilan d’activité (D. 5316-10)');
    expect(texte).toContain('nouvel appel à manifestation d’intérêt (D. 5316-2, D. 5316-4)');
  });
});
