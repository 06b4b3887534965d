import { expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { manquesDe } from '#shared/documents/acte/manques.ts';
import type { AnneePatch } from '#shared/domain/convention/annee.schema.ts';
import type { DocumentDeConvention } from '#shared/domain/convention/document-convention.schema.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { texteDuBloc, textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

const VU = Number.MAX_SAFE_INTEGER;
const clair = (texte: string | undefined) => (texte ?? '').replace(/[\u00A0\u202F]/gu, ' ');

function uneConvention() {
  const { appeler } = unFichier();
  const { id } = appeler('conventions.creer', {
    genre: 'o2r',
    numero: 'O2R 68-2024-01',
    intitule: 'Passerelles Sud-Alsace',
    porteur: 'Tremplin Essai',
    debut: '2024-11-15',
    fin: '2027-11-14',
    motifDuree: null,
  });
  appeler('conventions.changerStatut', { id, vers: 'signee', le: '2024-11-08', motif: null });
  const noter = (annee: number, patch: AnneePatch) => {
    const ligne = appeler('conventions.fiche', { id }).annees.find((une) => une.annee === annee);
    appeler('conventions.modifierAnnee', { id: ligne?.id ?? '', vu: VU, patch });
  };
  const verser = (prevuLe: string, prevu: number, verseLe: string | null = null) =>
    appeler('versements.ajouter', {
      conventionId: id,
      annee: 2026,
      genre: 'versement',
      prevuLe,
      prevu,
      verseLe,
      verse: verseLe === null ? null : prevu,
      note: null,
    });
  const apercu = (genre: DocumentDeConvention, annee: number, date: string) =>
    appeler('documentsDeConvention.apercu', { conventionId: id, genre, annee, date });
  const lire = (...voulu: Parameters<typeof apercu>) => {
    const document = apercu(...voulu);
    return (bloc: string) => clair(texteDuBloc(document, bloc));
  };
  return { appeler, id, noter, verser, apercu, lire };
}

it('avenant annuel : l’an passé à titre conservatoire, l’année fixée, ses versements, le 31 mai suivant (D. 5316-5, -6)', () => {
  const { noter, verser, apercu, lire } = uneConvention();
  expect(manquesDe(apercu('avenant', 2026, '2026-02-01'))).toEqual(expect.arrayContaining(['aide 2025', 'aide 2026']));
  noter(2025, { montant: 34_000_000, beneficiaires: 106 });
  noter(2026, { montant: 99_999_999_999, beneficiaires: 1 });
  verser('2026-04-15', 50_000_000_000);
  const avenant = lire('avenant', 2026, '2026-02-01');
  expect(avenant('montants').split('\n')).toEqual(
    expect.arrayContaining(['340 000 €', '999 999 999,99 €', '106 personnes', '1 personne']),
  );
  expect(avenant('versements')).toBe('500 000 000 €, le 15 avril 2026.');
  expect(avenant('effet')).toContain('31 mai 2027 (article D. 5316-6)');
  expect(apercu('avenant', 2026, '2026-02-01').enTete.mentions).toContain('PROJET');
  expect(lire('avenant', 2027, '2027-02-01')('effet')).toContain('s’achève le 14 novembre 2027');
  expect(lire('avenant', 2027, '2027-02-01')('suspension')).toBe('');
});

it('révision : l’avenant conclu vaut avant, et le changement de situation se motive (O-3)', () => {
  const { noter, apercu, lire } = uneConvention();
  noter(2026, { montant: 34_000_000, proposeLe: '2026-02-02', signeLe: '2026-03-20', concluLe: '2026-03-20' });
  const revision = apercu('avenant', 2026, '2026-06-01');
  expect(revision.titre).toMatch(/^Avenant de révision 2026/u);
  expect(manquesDe(revision)).toEqual(
    expect.arrayContaining(['aide 2026 révisée', 'changement de situation de l’organisme qui motive la révision']),
  );
  expect(lire('avenant', 2026, '2026-06-01')('montants')).toContain('340 000 €');
  expect(apercu('avenant', 2026, '2026-03-19').titre).toMatch(/^Avenant financier/u);
  noter(2026, { avenantMotif: 'Fermeture d’un site.' });
  expect(lire('avenant', 2026, '2026-06-01')('motif')).toContain('suivant : Fermeture d’un site.');
});

it('versement : le premier non fait, le reste de l’année, ce qui le suspend et ce qui dépasse (D. 5316-7, -9)', () => {
  const { noter, verser, apercu, lire } = uneConvention();
  expect(manquesDe(apercu('versement', 2026, '2026-04-01'))).toContain('montant du versement proposé');
  noter(2024, { executionRecueLe: '2024-12-18', budgetRecuLe: '2024-12-18', previsionRecueLe: '2024-12-18' });
  noter(2025, { executionRecueLe: '2025-12-18', previsionRecueLe: '2025-12-18' });
  noter(2026, { montant: 60_000_000 });
  verser('2026-10-15', 17_250_001);
  verser('2026-04-15', 17_250_000);
  expect(lire('versement', 2026, '2026-04-01')('arret')).toMatch(/suspendu depuis le 1er janvier 2026.*D. 5316-9/u);
  expect(lire('versement', 2026, '2026-04-01')('verifications_liste')).toContain('budget 2026, pas de réception');
  noter(2025, { budgetRecuLe: '2026-01-12' });
  const premier = lire('versement', 2026, '2026-04-01');
  expect(premier('arret')).toBe('');
  expect(premier('atteste')).toContain('172 500 € à Tremplin Essai');
  verser('2026-03-01', 17_250_000, '2026-03-01');
  noter(2026, { montant: 30_000_000 });
  expect(manquesDe(apercu('versement', 2026, '2026-04-01')).map(clair)).toContain(
    'le versement proposé dépasse l’aide de l’année de 45 000 €',
  );
});

it('intention de résilier : délai, faculté ou obligation de reverser ; jamais « mise en demeure » (D. 5316-11, -12)', () => {
  const { appeler, id, apercu, lire } = uneConvention();
  const vide = apercu('resiliation', 2026, '2026-02-01');
  expect(manquesDe(vide)).toEqual(
    expect.arrayContaining(['délai, un mois au plus', 'moyen d’envoi donnant date certaine']),
  );
  const notifiee = {
    conventionId: id,
    notifieeLe: '2026-01-31',
    mode: 'Lettre recommandée',
    delaiJusquAu: '2026-02-28',
  };
  const { id: premiere } = appeler('resiliations.notifier', { ...notifiee, motif: 'non_respect' });
  const lettre = lire('resiliation', 2026, '2026-02-01');
  expect(lettre('observations')).toContain('jusqu’au 28 février 2026');
  expect(lettre('suites')).toContain('Je pourrai alors demander le reversement');
  expect(lettre('objet')).toContain('Lettre recommandée');
  appeler('resiliations.retirer', { id: premiere });
  appeler('resiliations.notifier', { ...notifiee, motif: 'detournement' });
  expect(lire('resiliation', 2026, '2026-02-01')('suites')).toContain(
    'donneront lieu à reversement (article D. 5316-12)',
  );
  expect(textesDuDocument(apercu('resiliation', 2026, '2026-02-01')).join('\n')).not.toMatch(/mise en demeure/iu);
});

it.each(['avenant', 'versement', 'resiliation'] as const)(
  '%s : vrai Word, sans faute Open XML, mot pour mot l’aperçu',
  async (genre) => {
    const { noter, verser, apercu } = uneConvention();
    noter(2026, { montant: 99_999_999_999 });
    verser('2026-04-15', 50_000_000_000);
    const document = apercu(genre, 2026, '2026-02-01');
    const octets = rendreWord(document);
    expect(ouvrirWord(octets).paragraphes.map(({ texte }) => texte)).toEqual(textesDuDocument(document));
    expect(await fautesOpenXml(octets)).toEqual([]);
  },
  60_000,
);

it('avenant général : ce qu’il change avant et après, article par article ; les parts d’un projet commun ; signé, il n’est plus un projet', async () => {
  const { appeler, id, noter } = uneConvention();
  const ajouter = (structure: string, chefDeFile: boolean) =>
    appeler('conventions.ajouterMembre', {
      conventionId: id,
      structure,
      chefDeFile,
      role: 'Repérage',
      budget: null,
      contribution: null,
    }).id;
  const [alpha, beta] = [ajouter('Alpha Essai', true), ajouter('Bêta Essai', false)];
  noter(2026, { montant: 50_000_000 });
  const vide = { annee: null, membreId: null, montant: null, nombre: null, texte: null, structure: null };
  const preparer = (genre: 'general' | 'annuel', annee: number | null) =>
    appeler('avenants.preparer', { conventionId: id, genre, annee, objet: 'Extension au Bas-Rhin.', motif: null }).id;
  const voir = (avenantId: string, genre: DocumentDeConvention) =>
    appeler('documentsDeConvention.apercu', { conventionId: id, genre, annee: 2026, avenantId, date: '2026-04-01' });
  const general = preparer('general', null);
  expect(manquesDe(voir(general, 'avenant-general'))).toContain('ce que l’avenant change');
  appeler('avenants.changer', {
    avenantId: general,
    vu: VU,
    patch: { changement: { ...vide, champ: 'fin', texte: '2028-03-31' } },
  });
  appeler('avenants.changer', {
    avenantId: general,
    vu: VU,
    patch: { changement: { ...vide, champ: 'montant', montant: 99_999_999_999 } },
  });
  appeler('avenants.viser', { avenantId: general, zone: { genre: 'departement', code: '67' } });
  const document = voir(general, 'avenant-general');
  const lire = (bloc: string) => clair(texteDuBloc(document, bloc));
  expect(lire('objet')).toBe('Le présent avenant modifie la convention : Extension au Bas-Rhin.');
  expect(lire('ecarts_duree').split('\n')).toEqual(expect.arrayContaining(['Fin', '14/11/2027', '31/03/2028']));
  expect(lire('ecarts_moyens')).toContain('999 999 999,99 €');
  expect(lire('ecarts_projet')).toContain('Bas-Rhin');
  expect(document.enTete.mentions).toContain('PROJET');
  const octets = rendreWord(document);
  expect(ouvrirWord(octets).paragraphes.map(({ texte }) => texte)).toEqual(textesDuDocument(document));
  expect(await fautesOpenXml(octets)).toEqual([]);
  appeler('avenants.modifier', { id: general, vu: VU, patch: { motif: 'Report du démarrage' } });
  appeler('avenants.modifier', {
    id: general,
    vu: VU,
    patch: { signeLe: '2026-03-01', concluLe: '2026-03-02', effetLe: '2026-04-01' },
  });
  expect(voir(general, 'avenant-general').enTete.mentions).not.toContain('PROJET');
  expect(clair(texteDuBloc(voir(general, 'avenant-general'), 'effet'))).toContain('le 1er avril 2026');

  // L'avenant annuel d'un projet commun dit la part de chacun (O-13) ; celle qui manque se voit.
  const annuel = preparer('annuel', 2026);
  const part = (membreId: string, montant: number) =>
    appeler('avenants.changer', {
      avenantId: annuel,
      vu: VU,
      patch: { changement: { ...vide, champ: 'membre.part', annee: 2026, membreId, montant } },
    });
  part(alpha, 30_000_000);
  expect(manquesDe(voir(annuel, 'avenant'))).toContain('part 2026 de Bêta Essai');
  const effetDeLAnnuel = () => clair(texteDuBloc(voir(annuel, 'avenant'), 'effet'));
  expect(effetDeLAnnuel()).toContain('prend effet à sa signature par les deux parties');
  appeler('avenants.modifier', { id: annuel, vu: VU, patch: { effetLe: '2026-06-15' } });
  expect(effetDeLAnnuel()).toContain('prend effet le 15 juin 2026. Après le terme');
  part(beta, 20_000_000);
  expect(clair(texteDuBloc(voir(annuel, 'avenant'), 'parts'))).toMatch(
    /Alpha Essai : 300 000 €.*Bêta Essai : 200 000 €/su,
  );
}, 60_000);
