import { describe, expect, it } from 'vitest';
import { nomLegal } from '#shared/domain/instance/instance.labels.ts';
import type { Entree } from '#shared/contract/contract.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unCdpe, unClpe, unFichier, type UnFichier } from '#tests/support/constructeurs/un-fichier.ts';

const MULHOUSE = 'CLPE68003';
const CONTRAT = 'CN06802I';

type Creation = Entree<'instances.creer'>;
const creer = ({ appeler }: UnFichier, saisie: Pick<Creation, 'type'> & Partial<Creation>): string =>
  appeler('instances.creer', { departementCode: null, clpeCode: null, complement: null, communes: [], ...saisie }).id;
const champs = (geste: () => unknown) => refus(geste).transmise.champs ?? {};

describe('le registre des instances (R-001 à R-004)', () => {
  it('nomme chaque genre d’après son rattachement, son contrat ou son département', () => {
    const fichier = unFichier();
    const cdpe = unCdpe(fichier);
    const noms = [
      creer(fichier, { type: 'commission_iae', parentId: cdpe }),
      creer(fichier, { type: 'financeurs' }),
      creer(fichier, { type: 'copil_ville', contratCode: CONTRAT }),
      creer(fichier, { type: 'groupe_travail', parentId: cdpe, complement: 'Groupe de travail mobilité' }),
      creer(fichier, { type: 'CREFOP' }),
    ].map((id) => nomLegal(fichier.appeler('instances.fiche', { id }).instance));
    expect(noms).toEqual([
      'Commission spécialisée inclusion et insertion par l’activité économique du Haut-Rhin',
      'Conférence des financeurs pour l’insertion sociale et professionnelle du Haut-Rhin',
      'Comité de pilotage du contrat de ville de Mulhouse Alsace Agglomération',
      'Groupe de travail mobilité',
      'Comité régional pour l’emploi (CREFOP) du Grand Est',
    ]);
  });

  it('R. 5311-26, R. 5311-45 : une commission a son comité, et pas n’importe lequel', () => {
    const fichier = unFichier();
    const cdpe = unCdpe(fichier);
    const clpe = unClpe(fichier, MULHOUSE);
    expect(champs(() => creer(fichier, { type: 'commission_iae' }))).toHaveProperty('parentId');
    expect(champs(() => creer(fichier, { type: 'commission_iae', parentId: clpe }))).toHaveProperty('parentId');
    expect(champs(() => creer(fichier, { type: 'commission', complement: 'formation' }))).toHaveProperty('parentId');
    const id = creer(fichier, { type: 'commission', complement: 'formation', parentId: clpe, rendAvis: true });
    expect(fichier.appeler('instances.fiche', { id }).instance).toMatchObject({
      parentId: clpe,
      rendAvis: true,
      etude: null,
    });
    const vu = fichier.journal.dernierNumero();
    expect(champs(() => fichier.appeler('instances.modifier', { id, vu, patch: { parentId: id } }))).toHaveProperty(
      'parentId',
    );
    fichier.appeler('instances.modifier', { id, vu, patch: { parentId: cdpe } });
    expect(fichier.appeler('instances.fiche', { id }).instance.parentId).toBe(cdpe);
  });

  it('refuse les doublons, y compris en revenant de la corbeille', () => {
    const fichier = unFichier();
    const cdpe = unCdpe(fichier);
    const id = creer(fichier, { type: 'commission_iae', parentId: cdpe });
    expect(refus(() => creer(fichier, { type: 'commission_iae', parentId: cdpe })).message).toContain('existe déjà');
    fichier.appeler('instances.supprimer', { id });
    creer(fichier, { type: 'commission_iae', parentId: cdpe });
    expect(refus(() => fichier.appeler('instances.restaurer', { id })).message).toContain('existe déjà');
    creer(fichier, { type: 'CRPE' });
    expect(refus(() => creer(fichier, { type: 'CREFOP' })).message).toContain('existe déjà');
    creer(fichier, { type: 'copil_ville', contratCode: CONTRAT });
    creer(fichier, { type: 'cotech_ville', contratCode: CONTRAT });
    expect(refus(() => creer(fichier, { type: 'copil_ville', contratCode: CONTRAT })).message).toContain('existe déjà');
    expect(champs(() => creer(fichier, { type: 'copil_ville', contratCode: 'CN99999X' }))).toHaveProperty(
      'contratCode',
    );
  });

  it('R-004 : « CLE » demande lequel, et celui d’un territoire zéro chômeur n’est pas un comité de L. 5311-10', () => {
    const fichier = unFichier();
    const cle = { type: 'CLPE', sigle: 'CLE', complement: 'de Thann', communes: ['68334'] } as const;
    expect(champs(() => creer(fichier, { ...cle, communes: ['68334'] }))).toHaveProperty('cle');
    const local = creer(fichier, { ...cle, communes: ['68334'], cle: 'comite_local' });
    const tzcld = creer(fichier, { ...cle, communes: [], complement: 'de Cernay', cle: 'tzcld' });
    expect([local, tzcld].map((id) => fichier.appeler('instances.fiche', { id }).instance.type)).toEqual([
      'CLPE',
      'comite_tzcld',
    ]);
  });

  it('R-003 : le sigle du service suit dans les listes, la recherche et l’annuaire ; le nom légal ne change pas', () => {
    const fichier = unFichier();
    const id = unCdpe(fichier);
    const vu = fichier.journal.dernierNumero();
    fichier.appeler('instances.modifier', { id, vu, patch: { sigle: 'CDE' } });
    expect(fichier.appeler('instances.lister', {})[0]?.nom).toBe('CDE du Haut-Rhin');
    expect(nomLegal(fichier.appeler('instances.fiche', { id }).instance)).toBe(
      'Comité départemental pour l’emploi du Haut-Rhin',
    );
    for (const texte of ['CDE haut', 'CDPE', 'comité départemental'])
      expect(fichier.appeler('recherche.tout', { texte }).find(({ groupe }) => groupe === 'instances')?.titre).toBe(
        'CDE du Haut-Rhin',
      );
    const reunion = fichier.appeler('reunions.creer', { instanceId: id, date: '2026-04-02', heureDebut: '09:00' }).id;
    expect(fichier.appeler('reunions.lister', { texte: 'CDE', quand: 'toutes', limite: 10 }).reunions).toMatchObject([
      { id: reunion, instance: 'CDE du Haut-Rhin' },
    ]);
    fichier.appeler('instances.supprimer', { id });
    expect(fichier.appeler('corbeille.lister', {})[0]?.libelle).toBe('CDE du Haut-Rhin');
  });

  it('un comité de contrat de ville a pour ressort les communes de ses quartiers, une commission celui de son comité', () => {
    const fichier = unFichier();
    const cdpe = unCdpe(fichier);
    const ressort = (id: string) => fichier.appeler('instances.fiche', { id }).perimetre;
    expect(ressort(creer(fichier, { type: 'copil_ville', contratCode: CONTRAT })).qpv).toHaveLength(7);
    expect(ressort(creer(fichier, { type: 'commission_iae', parentId: cdpe })).communes).toHaveLength(366);
  });
});
