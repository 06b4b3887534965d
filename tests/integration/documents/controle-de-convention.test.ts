import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { manquesDe } from '#shared/documents/acte/manques.ts';
import type { DocumentDeConvention } from '#shared/domain/convention/document-convention.schema.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneSaisie, unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { texteDuBloc, textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

const VU = Number.MAX_SAFE_INTEGER;
const clair = (texte: string | undefined) => (texte ?? '').replace(/[\u00A0\u202F]/gu, ' ');

/** Une convention, une visite avec un écart et un justificatif écarté, la lettre qui la suit ; le 12 mars 2026. */
function unControle(genre: 'o2r' | 'eq2030' = 'o2r') {
  const { appeler } = unFichier();
  const { id } = appeler('conventions.creer', {
    genre,
    numero: 'C 1',
    intitule: 'Passerelles',
    porteur: 'Tremplin Essai',
    debut: '2025-01-01',
    fin: '2027-12-31',
    motifDuree: null,
  });
  const { porteurId } = appeler('conventions.fiche', { id }).convention;
  const visiteId = appeler('visites.ouvrir', {
    conventionId: id,
    structureId: porteurId,
    le: '2026-02-10',
    lieu: 'Mulhouse',
  }).id;
  const personneId = appeler('personnes.creer', uneSaisie('Weber', { prenom: 'Claire', fonction: 'cheffe' })).id;
  const point = appeler('controles.lire', { conventionId: id }).visites[0]?.points[0]?.id ?? '';
  const noter = () => {
    appeler('visites.ajouterAgent', { visiteId, personneId });
    appeler('visites.modifierPoint', { id: point, vu: VU, patch: { constat: 'ecart', note: 'pas de clé' } });
    appeler('visites.ajouterJustificatif', {
      visiteId,
      ligneId: null,
      nature: 'Facture de mars',
      declare: 1_234_50,
      retenu: 1_000_00,
      motif: 'Hors période.',
    });
    appeler('visites.modifier', { id: visiteId, vu: VU, patch: { constats: 'Équipe présente.\n- deux ateliers vus' } });
    return appeler('lettresDeControle.preparer', { conventionId: id, visiteId, jusquA: null }).id;
  };
  const apercu = (document: DocumentDeConvention, objetId?: string) =>
    appeler('documentsDeConvention.apercu', {
      conventionId: id,
      genre: document,
      annee: 2025,
      date: '2026-03-12',
      ...(objetId === undefined ? {} : { objetId }),
    });
  const textes = (document: DocumentDeConvention, objetId?: string) =>
    clair(textesDuDocument(apercu(document, objetId)).join('\n'));
  return { appeler, id, visiteId, noter, apercu, textes };
}

describe('les documents du contrôle', () => {
  it('la fiche de visite part vide, puis se remplit : cases cochées, sommes, constats', () => {
    const { visiteId, noter, textes, apercu } = unControle();
    const vide = textes('visite');
    expect(vide).toContain('Affichage du soutien de l’État');
    expect(vide).not.toContain('☒');
    expect(textes('visite', visiteId)).toContain('mardi 10 février 2026');
    noter();
    const remplie = textes('visite', visiteId);
    expect(remplie.match(/☒/gu)).toHaveLength(1);
    expect(remplie).toMatch(/Claire Weber, cheffe/u);
    expect(remplie).toMatch(/Total[\s\S]*1 234,50 €[\s\S]*1 000 €[\s\S]*234,50 €/u);
    expect(remplie).toContain('deux ateliers vus');
    expect(manquesDe(apercu('visite', visiteId))).toEqual([]);
  });

  it('D. 5316-11 : la lettre dit ce qui fonde, ce qui est écarté, jusqu’à quand répondre', () => {
    const { appeler, noter, apercu, textes } = unControle();
    const lettre = noter();
    const bloc = (nom: string) => clair(texteDuBloc(apercu('lettre-de-controle', lettre), nom));
    expect(bloc('fondement')).toContain('D. 5316-11');
    expect(bloc('annonce')).toContain('visite sur place du 10 février 2026');
    expect(bloc('reponse')).toContain('dans un délai de 30 jours à compter de l’envoi');
    expect(textes('lettre-de-controle', lettre)).toMatch(/Total écarté[\s\S]*234,50 €/u);
    appeler('lettresDeControle.modifier', { id: lettre, vu: VU, patch: { envoyeeLe: '2026-02-20' } });
    expect(bloc('reponse')).toContain('jusqu’au 22 mars 2026');
    expect(bloc('suites')).toContain('ne seront pas retenus');
  });

  it('la suite dit chaque position, ce qui est maintenu, et ce qui reste à prendre', () => {
    const { appeler, id, noter, apercu, textes } = unControle();
    const lettre = noter();
    const [ecart, facture] = appeler('controles.lire', { conventionId: id }).lettres[0]?.points ?? [];
    const patch = { envoyeeLe: '2026-02-01', reponseLe: '2026-02-25', reponsePieces: 'facture' };
    appeler('lettresDeControle.modifier', { id: lettre, vu: VU, patch });
    expect(manquesDe(apercu('suite-de-controle', lettre))).toContain('position sur ce constat');
    const prendre = (point: string | undefined, position: 'maintenu' | 'leve') =>
      appeler('lettresDeControle.modifierPoint', { id: point ?? '', vu: VU, patch: { position } });
    prendre(ecart?.id, 'maintenu');
    prendre(facture?.id, 'maintenu');
    const bloc = (nom: string) => clair(texteDuBloc(apercu('suite-de-controle', lettre), nom));
    expect(bloc('rappel')).toMatch(/1er février 2026.*2 constats.*25 février 2026.*facture/u);
    expect(bloc('conclusion')).toContain('Sur 234,50 € écartés par la lettre, 234,50 € le restent');
    prendre(facture?.id, 'leve');
    expect(bloc('conclusion')).toBe('Aucun montant ne reste écarté.');
    expect(textes('suite-de-controle', lettre)).toMatch(/Maintenu[\s\S]*Levé/u);
  });

  it('toute convention se contrôle ; une lettre inconnue ou non dite se refuse', () => {
    const { noter, textes, apercu } = unControle('eq2030');
    expect(textes('lettre-de-controle', noter())).not.toContain('D. 5316');
    expect(() => apercu('relance-comptes')).toThrow(/O2R/u);
    expect(refus(() => apercu('lettre-de-controle')).message).toMatch(/lettre/u);
    expect(refus(() => apercu('visite', '01960000-0000-7000-8000-0000000000f1')).message).toMatch(/visite/u);
  });

  it('les trois Word passent le validateur Open XML', async () => {
    const { visiteId, noter, apercu } = unControle();
    const lettre = noter();
    for (const document of [
      apercu('visite', visiteId),
      apercu('visite'),
      apercu('lettre-de-controle', lettre),
      apercu('suite-de-controle', lettre),
    ]) {
      const octets = rendreWord(document);
      expect(ouvrirWord(octets).paragraphes.map(({ texte }) => texte)).toEqual(textesDuDocument(document));
      expect(await fautesOpenXml(octets)).toEqual([]);
    }
  }, 60_000);
});
