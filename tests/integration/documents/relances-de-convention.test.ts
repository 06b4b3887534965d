import { expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { courrielDeRelance } from '#shared/documents/convention/courriel.ts';
import { manquesDe } from '#shared/documents/acte/manques.ts';
import type { AnneePatch } from '#shared/domain/convention/annee.schema.ts';
import { relanceDue } from '#shared/domain/convention/echeancier/annee-a-traiter.rules.ts';
import { suiviDe } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import { anneesDuDocument } from '#shared/domain/convention/relances.rules.ts';
import type { DocumentDeConvention } from '#shared/domain/convention/document-convention.schema.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { texteDuBloc, textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

const VU = Number.MAX_SAFE_INTEGER;
const clair = (texte: string | undefined) => (texte ?? '').replace(/[\u00A0\u202F]/gu, ' ');

function uneConvention(genre: 'o2r' | 'politique_ville' = 'o2r') {
  const fichier = unFichier();
  const { appeler, demander } = fichier;
  const { id } = appeler('conventions.creer', {
    genre,
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
  const voulu = (lettre: DocumentDeConvention, annee: number, date: string) => ({
    conventionId: id,
    genre: lettre,
    annee,
    date,
  });
  const apercu = (...quoi: Parameters<typeof voulu>) => appeler('documentsDeConvention.apercu', voulu(...quoi));
  const lire = (...quoi: Parameters<typeof voulu>) => {
    const document = apercu(...quoi);
    return (bloc: string) => clair(texteDuBloc(document, bloc));
  };
  return { ...fichier, appeler, demander, id, noter, voulu, apercu, lire };
}

it('31 décembre : nomme ce qui manque, dit ce qui est reçu, la suspension et son terme (D. 5316-9)', () => {
  const { noter, lire, apercu } = uneConvention();
  const avant = lire('relance-previsions', 2025, '2025-12-01');
  expect(avant('pieces').split('\n')).toHaveLength(3);
  expect(avant('effet')).toContain('serait suspendue');
  expect(lire('relance-previsions', 2025, '2025-12-31')('effet')).toContain('serait suspendue');
  noter(2025, { executionRecueLe: '2025-12-18', previsionRecueLe: '2025-12-18' });
  const apres = lire('relance-previsions', 2025, '2026-01-01');
  expect(apres('pieces')).toBe('le budget prévisionnel de l’année 2026.');
  expect(apres('annonce')).toContain('bien reçu les prévisions d’exécution de l’année 2025 (18 décembre 2025)');
  expect(apres('effet')).toContain('suspendue depuis le 1er janvier 2026');
  expect(lire('relance-previsions', 2027, '2028-02-01')('effet')).toBe('');
  noter(2025, { budgetRecuLe: '2026-01-12' });
  const document = apercu('relance-previsions', 2025, '2026-01-12');
  expect(manquesDe(document)).toContain('rien ne manque à ce jour : cette relance est sans objet');
  expect(document.enTete.mentions).toContain('PROJET');
  expect(textesDuDocument(document).join('\n')).not.toMatch(/mise en demeure|suspendue/iu);
});

it('30 juin : comptes, bilan et ses mentions ; rien n’y est suspendu (D. 5316-10)', () => {
  const { noter, lire, apercu } = uneConvention();
  const rien = lire('relance-comptes', 2025, '2026-07-01');
  expect(rien('pieces').split('\n')).toEqual(['les comptes annuels 2025 ;', 'le bilan d’activité 2025.']);
  expect(rien('mentions').split('\n')).toHaveLength(6);
  expect(rien('effet')).toBe('');
  noter(2025, { comptesRecusLe: '2026-06-27', bilanRecuLe: '2026-06-27', mentionMoyens: true, mentionActions: true });
  const bilan = lire('relance-comptes', 2025, '2026-07-01');
  expect(bilan('pieces')).toBe('');
  expect(bilan('mentions')).toMatch(/^2° les caractéristiques.*\n5° .*\n6° .*\.$/u);
  const { objet, texte } = courrielDeRelance(apercu('relance-comptes', 2025, '2026-07-01'));
  expect(clair(objet)).toContain('comptes annuels et bilan d’activité 2025');
  expect(clair(texte)).toMatch(/^Madame, Monsieur,\n\nLe projet .*\n- 2° les caractéristiques.*Cordialement,/su);
  expect(texte).not.toMatch(/représentant légal|prie d’agréer/u);
  expect(bilan('mentions_annonce')).toContain('reçu le 27 juin 2026');
});

it('E1, E2 : une convention de la ville se relance de ses clauses, au jour de la clôture de l’organisme', async () => {
  const { appeler, apercu, lire, id } = uneConvention('politique_ville');
  const patch = { clauseCompteRendu: true, clauseBilan: true, cloture: '08-31' };
  appeler('conventions.modifier', { id, vu: VU, patch });
  const rendu = lire('relance-compte-rendu', 2025, '2026-03-05');
  expect(rendu('regle')).toContain('le 31 août 2025 pour cet exercice');
  expect(rendu('annonce')).toContain('échéance du 28 février 2026');
  expect(rendu('pieces')).toBe('le compte rendu financier de l’exercice 2025.');
  // L'exercice ouvert à la fin de la convention se clôt l'année d'après ; l'année d'avant n'en a pas.
  expect(lire('relance-compte-rendu', 2028, '2029-03-05')('annonce')).toContain('28 février 2029');
  expect(() => apercu('relance-compte-rendu', 2024, '2026-03-05')).toThrow(/2025 à 2028/u);
  const bilan = lire('relance-bilan', 2027, '2027-08-01');
  expect(bilan('regle')).toContain('son terme, le 14 novembre 2027');
  expect(bilan('annonce')).toContain('avant l’échéance du 14 août 2027');
  expect(textesDuDocument(apercu('relance-bilan', 2027, '2027-08-20')).join('\n')).not.toMatch(
    /D\. 5316|suspendu|mise en demeure/u,
  );
  const document = apercu('relance-compte-rendu', 2025, '2026-03-05');
  expect(await fautesOpenXml(rendreWord(document))).toEqual([]);
  expect(clair(courrielDeRelance(document).objet)).toContain('compte rendu financier 2025');
  // Reçu, la relance est sans objet ; reçu après la lettre, il manquait encore.
  appeler('conventions.noterFait', {
    conventionId: id,
    genre: 'compte_rendu',
    annee: 2025,
    le: '2026-03-04',
    note: null,
  });
  expect(manquesDe(apercu('relance-compte-rendu', 2025, '2026-03-05'))).toContain(
    'rien ne manque à ce jour : cette relance est sans objet',
  );
  expect(lire('relance-compte-rendu', 2025, '2026-03-03')('pieces')).toContain('compte rendu financier');
}, 60_000);

it('E2 : le bilan d’ensemble se relance pour l’année de son échéance, et pour elle seule', () => {
  const { appeler } = unFichier();
  const { id: conventionId } = appeler('conventions.creer', {
    genre: 'politique_ville',
    numero: 'PV 68-2026-01',
    intitule: 'Hiver',
    porteur: 'Tremplin Essai',
    debut: '2026-01-01',
    fin: '2026-03-31',
    motifDuree: null,
  });
  appeler('conventions.modifier', { id: conventionId, vu: VU, patch: { clauseBilan: true } });
  appeler('conventions.changerStatut', { id: conventionId, vers: 'signee', le: '2025-12-15', motif: null });
  const due = relanceDue(suiviDe(appeler('conventions.fiche', { id: conventionId }), '2026-03-12').echeances);
  expect(due).toEqual({ genre: 'relance-bilan', annee: 2025 });
  const relancer = (annee: number) =>
    appeler('documentsDeConvention.apercu', { conventionId, genre: 'relance-bilan', annee, date: '2026-03-12' });
  expect(clair(texteDuBloc(relancer(2025), 'annonce'))).toContain('l’échéance du 31 décembre 2025');
  expect(refus(() => relancer(2026)).transmise.message).toContain('2025');
  // Résiliée, son terme est ce jour-là : l'échéance et la relance le suivent ensemble.
  expect(
    anneesDuDocument(
      { ...appeler('conventions.fiche', { id: conventionId }).convention, fin: '2028-02-29', resilieeLe: '2027-06-30' },
      'relance-bilan',
    ),
  ).toEqual([2027]);
});

it('vrai Word, sans faute Open XML, mot pour mot l’aperçu ; prête à signer quand rien ne manque', async () => {
  const { appeler, apercu, id } = uneConvention();
  const document = apercu('relance-comptes', 2025, '2026-07-01');
  const octets = rendreWord(document);
  expect(ouvrirWord(octets).paragraphes.map(({ texte }) => texte)).toEqual(textesDuDocument(document));
  expect(await fautesOpenXml(octets)).toEqual([]);
  expect(manquesDe(document)).toContain('adresse de l’organisme');
  const { porteurId } = appeler('conventions.fiche', { id }).convention;
  appeler('structures.modifier', { id: porteurId, vu: VU, patch: { adresse: '1 rue de l’Essai\n68100 Mulhouse' } });
  expect(clair(texteDuBloc(apercu('relance-comptes', 2025, '2026-07-01'), 'destinataire'))).toBe(
    'Tremplin Essai\nÀ l’attention de son représentant légal\n1 rue de l’Essai\n68100 Mulhouse',
  );
}, 60_000);

it('refuse une autre convention et une année hors période ; se note au registre, se périme', async () => {
  const { demander, appeler, noter, voulu } = uneConvention();
  const relance = voulu('relance-previsions', 2025, '2026-01-05');
  const { nom } = await demander('documentsDeConvention.produire', relance);
  expect(nom).toBe('2026-01-05_o2r-68-2024-01_relance-des-previsions-2025.docx');
  const etats = () =>
    appeler('registre.etats', { ids: appeler('registre.lister', {}).lignes.map(({ id }) => id) }).map((un) => un.etat);
  expect(etats()).toEqual(['a_jour']);
  noter(2025, { budgetRecuLe: '2026-01-04' });
  expect(etats()).toEqual(['perime']);
  expect(
    refus(() => appeler('documentsDeConvention.apercu', voulu('relance-comptes', 2029, '2026-01-05'))).transmise
      .message,
  ).toContain('2024 à 2027');
  expect(() => appeler('documentsDeConvention.apercu', voulu('relance-bilan', 2025, '2026-01-05'))).toThrow(
    /ne prévoit pas ce document/u,
  );
  const autre = uneConvention('politique_ville');
  expect(() => autre.apercu('relance-comptes', 2025, '2026-07-01')).toThrow(/O2R/u);
});
