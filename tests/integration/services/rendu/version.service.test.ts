import { describe, expect, it } from 'vitest';
import { textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';

const VU = Number.MAX_SAFE_INTEGER;

const phrase = (geste: () => unknown): string => refus(geste).message;

const texte = (document: Parameters<typeof textesDuDocument>[0]) => textesDuDocument(document).join('\n');

describe('cycle du compte rendu (R-082)', () => {
  it('fige un projet numéroté que rien ne change plus, et qui se rouvre à l’identique', () => {
    const { appeler, diffuser, pointId, lire } = uneSeanceTenue();
    const { id, numero } = diffuser();
    expect(numero).toBe(1);
    const avant = appeler('versions.lire', { id });
    expect(avant.document.enTete.mentions).toEqual(['PROJET']);
    expect(avant.version.empreinte).toMatch(/^[0-9a-f]{64}$/u);
    appeler('points.modifier', { id: pointId, vu: VU, patch: { textePv: 'Le projet est longuement débattu.' } });
    expect(appeler('versions.lire', { id }).document).toEqual(avant.document);
    const suivante = diffuser({ motif: 'Débat complété' });
    expect(suivante.numero).toBe(2);
    expect(lire().versions.map(({ numero: n, etat }) => [n, etat])).toEqual([
      [1, 'remplace'],
      [2, 'diffuse'],
    ]);
    expect(appeler('versions.lire', { id }).document).toEqual(avant.document);
    const [difference, ...autres] = appeler('versions.comparer', { avant: id, apres: suivante.id });
    expect(autres).toEqual([]);
    expect(difference).toMatchObject({
      genre: 'change',
      sous: 'Feuille de route',
      avant: ['Le projet est présenté.'],
      apres: ['Le projet est longuement débattu.'],
    });
  });

  it('refuse un projet avant la levée, avant la séance, ou deux fois le même', () => {
    const { diffuser } = uneSeanceTenue();
    expect(phrase(() => diffuser({ diffuseLe: '2026-04-15' }))).toContain('ne peut pas précéder la séance');
    diffuser();
    expect(phrase(() => diffuser())).toContain('Rien n’a changé');
    const { appeler, id } = uneReunion();
    expect(
      phrase(() =>
        appeler('versions.diffuser', { reunionId: id, diffuseLe: '2026-04-20', diffusePar: null, motif: null }),
      ),
    ).toContain('levez-la d’abord');
  });

  it('refuse un fichier altéré hors de l’application', () => {
    const { appeler, db, diffuser } = uneSeanceTenue();
    const { id } = diffuser();
    const { version } = appeler('versions.lire', { id });
    db.prepare('UPDATE piece_contenu SET octets = ? WHERE sha256 = ?').run(Buffer.from('{}'), version.empreinte);
    expect(phrase(() => appeler('versions.lire', { id }))).toContain('ne correspond plus à son empreinte');
  });

  it('approuvé : « PROJET » tombe, la séance ne s’écrit plus, le suivi et mes notes si (R-076)', () => {
    const { appeler, diffuser, approuver, id, lire, pointId, deliberationId } = uneSeanceTenue();
    const version = diffuser();
    const projet = appeler('versions.lire', { id: version.id }).document;
    approuver(version.id);
    const approuve = appeler('versions.lire', { id: version.id }).document;
    expect(approuve.enTete.mentions).toEqual([]);
    expect(texte(projet)).toContain('Projet soumis');
    expect(texte(approuve)).not.toContain('Projet soumis');
    expect(appeler('documents.apercu', { reunionId: id, genre: 'proces-verbal' })).toEqual(approuve);
    const refusees: (() => unknown)[] = [
      () => appeler('points.modifier', { id: pointId, vu: VU, patch: { textePv: 'Autre.' } }),
      () => appeler('deliberations.modifier', { id: deliberationId, vu: VU, patch: { texte: 'Autre.' } }),
      () => appeler('deliberations.creer', { pointId, nature: 'decision', texte: 'Autre.' }),
      () => appeler('actions.creer', { pointId, libelle: 'Autre', pilote: null, echeance: null }),
      () => appeler('reunions.rouvrir', { id }),
      () => appeler('reunions.modifier', { id, vu: VU, patch: { lieu: 'Ailleurs' } }),
      () => appeler('reunions.supprimer', { id }),
      () => diffuser(),
    ];
    for (const ecrire of refusees) expect(phrase(ecrire)).toContain('« Rectifier »');
    // L'approbation s'annule d'un geste : la séance se modifie alors de nouveau.
    appeler('historique.annuler', {});
    expect(lire().versions[0]).toMatchObject({ etat: 'diffuse', approuveLe: null });
    approuver(version.id);
    appeler('points.modifier', { id: pointId, vu: VU, patch: { mesNotes: 'À rappeler.' } });
    expect(lire().points[0]?.mesNotes).toBe('À rappeler.');
  });

  it('rectifié : motif obligatoire, séance rouverte, nouvelle version qui garde l’approbation', () => {
    const { appeler, diffuser, approuver, lire, deliberationId } = uneSeanceTenue();
    const version = diffuser();
    expect(phrase(() => appeler('versions.rectifier', { id: version.id, motif: 'Erreur' }))).toContain('projet');
    approuver(version.id);
    expect(() => appeler('versions.rectifier', { id: version.id, motif: '  ' })).toThrow('pourquoi');
    appeler('versions.rectifier', { id: version.id, motif: 'Date d’échéance erronée' });
    appeler('deliberations.modifier', { id: deliberationId, vu: VU, patch: { echeance: '2026-12-31' } });
    const rectifiee = diffuser({ diffuseLe: '2026-07-01' });
    const [premiere, seconde] = lire().versions;
    expect(premiere).toMatchObject({ etat: 'remplace', numero: 1 });
    expect(seconde).toMatchObject({
      etat: 'rectifie',
      numero: 2,
      motif: 'Date d’échéance erronée',
      approuveLe: '2026-06-18',
    });
    expect(appeler('versions.lire', { id: rectifiee.id }).document.enTete.mentions).toEqual([]);
    expect(
      phrase(() => appeler('deliberations.modifier', { id: deliberationId, vu: VU, patch: { texte: 'Autre.' } })),
    ).toContain('« Rectifier »');
  });

  it('une rectification ouverte par erreur se referme, tant que rien n’a changé', () => {
    const { appeler, diffuser, approuver, lire, deliberationId } = uneSeanceTenue();
    const version = diffuser();
    expect(phrase(() => appeler('versions.renoncer', { id: version.id }))).toContain('Aucune rectification');
    approuver(version.id);
    appeler('versions.rectifier', { id: version.id, motif: 'Ouverte par erreur' });
    appeler('versions.renoncer', { id: version.id });
    expect(lire().versions[0]).toMatchObject({ etat: 'approuve', reprisLe: null, reprisMotif: null });
    appeler('versions.rectifier', { id: version.id, motif: 'Échéance erronée' });
    appeler('deliberations.modifier', { id: deliberationId, vu: VU, patch: { echeance: '2026-12-31' } });
    expect(phrase(() => appeler('versions.renoncer', { id: version.id }))).toContain('a changé');
  });

  it('une version remplacée ne s’approuve plus, un compte rendu approuvé non plus', () => {
    const { appeler, diffuser, approuver, pointId } = uneSeanceTenue();
    const premiere = diffuser();
    appeler('points.modifier', { id: pointId, vu: VU, patch: { textePv: 'Autre.' } });
    const seconde = diffuser();
    expect(phrase(() => approuver(premiere.id))).toContain('remplacée');
    approuver(seconde.id);
    expect(phrase(() => approuver(seconde.id))).toContain('Rectifier');
  });
});
