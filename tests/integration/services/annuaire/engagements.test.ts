import { expect, it } from 'vitest';
import { createAffectationRepository } from '#electron/repositories/annuaire/affectation.repository.ts';
import { createContactRepository } from '#electron/repositories/annuaire/contact.repository.ts';
import { createEngagementQueries } from '#electron/repositories/reunions/engagement.queries.ts';
import { createStructureLiensQueries } from '#electron/repositories/annuaire/structure-liens.queries.ts';
import { createStructureRepository } from '#electron/repositories/annuaire/structure.repository.ts';
import { plansDe } from '#tests/support/plans.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';

it('dit où une personne a siégé, ce qu’elle pilote, ce pour quoi elle est désignée et pour qui elle signe', () => {
  const { appeler, journal, lire, id: reunionId, deliberationId } = uneSeanceTenue();
  const personne = lire().sieges.flatMap(({ mandats }) => mandats)[0]?.personne;
  const id = personne?.id ?? '';
  const engagements = () => appeler('personnes.fiche', { id }).engagements;
  expect(engagements()).toMatchObject({
    presences: { recentes: [{ reunionId, invitee: false }] },
    pilotees: { nombre: 0, ouvertes: 0 },
    designations: [],
    signatures: [],
  });
  appeler('deliberations.modifier', {
    id: deliberationId,
    vu: journal.dernierNumero(),
    patch: { pilote: `${personne?.prenom ?? ''} ${(personne?.nom ?? '').toUpperCase()}, pilote` },
  });
  appeler('designations.creer', {
    genre: 'eq2030_departemental',
    personneId: id,
    personne: null,
    rang: 'referent',
    debut: '2025-01-01',
    fin: null,
    source: null,
    verifieLe: null,
    note: null,
    territoires: [{ genre: 'departement', code: '68' }],
  });
  appeler('signataires.ajouter', {
    emetteurId: 'emetteur',
    civilite: null,
    prenom: personne?.prenom ?? '',
    nom: personne?.nom ?? '',
    qualite: 'secrétaire générale',
    delegation: null,
  });
  const lus = engagements();
  expect(lus.pilotees).toMatchObject({ nombre: 1, ouvertes: 1, lignes: [{ genre: 'decision', id: deliberationId }] });
  expect(lus.designations.map(({ libelle }) => libelle)).toEqual([expect.stringContaining('EQ2030')]);
  expect(lus.signatures).toMatchObject([{ qualite: 'secrétaire générale' }]);

  appeler('personnes.modifier', { id, vu: journal.dernierNumero(), patch: { structure: 'Structure d’essai' } });
  const structureId = appeler('personnes.fiche', { id }).structureId ?? '';
  appeler('structures.couvrir', { id: structureId, territoire: { genre: 'contrat_ville', code: 'CN06801M' } });
  expect(appeler('structures.fiche', { id: structureId }).engagements).toMatchObject({
    presences: { recentes: [{ reunionId }] },
    pilotees: { nombre: 0 },
    designations: [{ libelle: expect.stringContaining('EQ2030') as string }],
    contrats: [{ code: 'CN06801M', instance: null }],
  });
});

const GRANDES = /^SCAN (?:p|d|r|m|s|q|presence|deliberation|action|point|reunion|mandat|personne)\b/u;

it('une fiche ne parcourt aucune grande table : ses présences, ses décisions et ses sièges se lisent par leurs index', () => {
  const lues = [
    ...plansDe(createEngagementQueries).filter(({ sql }) => !sql.includes('FROM signataire')),
    ...plansDe(createAffectationRepository),
    ...plansDe(createContactRepository),
    ...plansDe(createStructureLiensQueries).filter(
      ({ sql }) => !sql.startsWith('SELECT DISTINCT') && !sql.includes('GROUP BY structure_id'),
    ),
    ...plansDe(createStructureRepository).filter(({ sql }) => sql.includes('?') || sql.includes('@')),
  ];
  expect(lues.length).toBeGreaterThan(15);
  const fautives = lues.flatMap(({ sql, etapes }) =>
    etapes
      .filter((etape) => GRANDES.test(etape))
      .map((etape) => `${etape} : ${sql.replace(/\s+/gu, ' ').slice(0, 100)}`),
  );
  expect(fautives).toEqual([]);
});
