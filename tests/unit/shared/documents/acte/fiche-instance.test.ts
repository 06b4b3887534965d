import { describe, expect, it } from 'vitest';
import { etablirActe } from '#shared/documents/acte/etablir-acte.ts';
import { DOCUMENTS_D_INSTANCE } from '#shared/documents/acte/genres.data.ts';
import { manquesDe } from '#shared/documents/acte/manques.ts';
import { unMandat, unSiege } from '#tests/support/constructeurs/un-siege.ts';
import { textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { ARRETE_DE_2024, quelquUn, SIEGES_DU_COMITE, unDossier } from '#tests/support/documents/un-dossier.ts';

type Dossier = ReturnType<typeof unDossier>;
const etablir = (dossier: Dossier) => etablirActe('fiche-instance', dossier, '');
const lire = (dossier: Dossier) =>
  textesDuDocument(etablir(dossier))
    .join('\n')
    .replaceAll(/[\u00A0\u202F]/gu, ' ');
const [, , etat] = SIEGES_DU_COMITE;

describe('la fiche d’une instance', () => {
  it('R-003 : porte son nom légal, son niveau, son fondement, son rattachement et son territoire', () => {
    const lu = lire(unDossier({ parent: null, enfants: ['CLPE de Mulhouse', 'Commission IAE du Haut-Rhin'] }));
    expect(lu).toContain('Comité départemental pour l’emploi du Haut-Rhin');
    expect(lu).toContain('Départemental');
    expect(lu).toContain('Code du travail, L. 5311-10, I, 2°');
    expect(lu).toContain('CLPE de Mulhouse ; Commission IAE du Haut-Rhin');
    expect(lu).toContain('366 communes, 16 intercommunalités et 12 quartiers prioritaires');
  });

  it('donne ses missions avec leur article, et dit que l’association des usagers manque (R-206)', () => {
    expect(lire(unDossier())).toContain('(L. 5311-10, II, 1°).');
    expect(lire(unDossier())).toContain('[modalités à définir avec les comités de liaison (R. 5311-46)]');
    const instance = { ...unDossier().instance, usagers: 'Deux représentants du comité de liaison.\n- invités' };
    expect(lire(unDossier({ instance }))).toContain('Deux représentants du comité de liaison.');
  });

  it('R-201 : donne l’acte constitutif et ceux qui manquent', () => {
    const lu = lire(unDossier({ actes: [ARRETE_DE_2024] }));
    expect(lu).toContain('Arrêté de nomination des membres n° 2024-118 du 15 septembre 2024');
    expect(lu).toContain('n° 2024-118 du 15/09/2024\nEn vigueur');
    expect(lu).toContain('Arrêté fixant le nombre de voix\nR. 5311-38\n–\nÀ renseigner');
  });

  it('un acte à venir n’est pas en vigueur, et le précédent l’est encore', () => {
    const aVenir = {
      ...ARRETE_DE_2024,
      id: '00000000-0000-7000-9000-0000000000a2',
      numero: '2027-1',
      date: '2027-01-01',
    };
    const lu = lire(unDossier({ actes: [ARRETE_DE_2024, aVenir] }));
    expect(lu).toContain('n° 2027-1 du 01/01/2027\nÀ venir');
    expect(lu).toContain('n° 2024-118 du 15/09/2024\nEn vigueur');
  });

  it('compte titulaires, suppléants et vacances ; dit depuis quand un siège est vacant', () => {
    const partie = unSiege({
      categorie: '4',
      organisme: 'Ville de Cernay',
      mandats: [unMandat({ personne: quelquUn('Sortante'), fin: '2026-01-31' })],
    });
    const second = unSiege({
      categorie: '4',
      rang: 3,
      mandats: [
        unMandat({ personne: quelquUn('Titre', { fonction: 'maire' }), fin: '2026-06-30' }),
        unMandat({ role: 'suppleant', personne: quelquUn('Suppl', { fonction: 'adjointe' }), fin: '2027-01-01' }),
      ],
    });
    const lu = lire(unDossier({ sieges: [...SIEGES_DU_COMITE, partie, second] }));
    expect(lu).toContain(
      '10 sièges : 8 titulaires, 1 suppléant et 2 sièges vacants. 1 mandat finit dans les six mois.',
    );
    expect(lu).toContain('Ville de Cernay : vacant, depuis le 31/01/2026');
    expect(lu).toContain('Mme Anne SUPPL, adjointe (jusqu’au 01/01/2027)');
    expect(lu).toContain('de droit');
  });

  it('R-032 : sans arrêté, dit que le décompte est indicatif ; avec, donne les voix et leurs égalités', () => {
    expect(lire(unDossier())).toContain('le décompte par tête n’est qu’indicatif (R. 5311-38)');
    const voix = [
      { siegeId: etat?.id ?? '', organisme: null, nombre: 4, depuis: '2024-10-20' },
      { siegeId: null, organisme: 'CFDT', nombre: 2, depuis: '2024-10-20' },
    ];
    const lu = lire(unDossier({ voix }));
    expect(lu).toContain('6 voix, que fixe l’arrêté, à compter du 20 octobre 2024. Celles de CFDT appartiennent');
    expect(lu).toContain('aucune lecture du décret ne convient');
  });

  it('R-200 : chaque règle a sa valeur et sa source ; celle du règlement intérieur cite son article', () => {
    const lu = lire(
      unDossier({
        parametres: [
          {
            id: ARRETE_DE_2024.id,
            cle: 'delaiConvocation',
            valeur: '8',
            source: 'reglement',
            article: 'article 4',
            depuis: '2025-01-01',
          },
        ],
      }),
    );
    expect(lu).toContain('8 jours\nRèglement intérieur, article 4');
    expect(lu).toContain('Majorité\nDes suffrages exprimés\nR. 5311-41');
  });

  it('R-002 : sans régime, ne cite ni quorum ni majorité', () => {
    const instance = { ...unDossier().instance, type: 'copil_ville' as const, complement: 'de Mulhouse' };
    const lu = lire(unDossier({ instance, sieges: [], nombres: [], ressort: null }));
    expect(lu).not.toMatch(/\n(?:Quorum|Majorité|Voix)\n/u);
    expect(lu).toContain('Aucun siège.');
    const sieges = [unSiege({ categorie: '1', organisme: 'Préfecture' })];
    expect(lire(unDossier({ instance, sieges, ressort: null }))).toContain(
      'Suppléants\nReprésentants de l’État\nPréfecture : vacant\n–',
    );
    expect(lu).toContain('Ce que l’instance rend de ses séances\nCompte rendu');
  });

  it('n’est pas un projet : ni mention, ni signature, ni numéro à compléter', () => {
    const document = etablir(unDossier());
    expect(document.enTete.mentions).toEqual([]);
    expect(document.blocs.some(({ type }) => type === 'signatures')).toBe(false);
    expect(manquesDe(document)).toEqual([
      'arrêté de nomination des membres à renseigner',
      'qualité à préciser',
      'modalités à définir avec les comités de liaison (R. 5311-46)',
    ]);
    expect(DOCUMENTS_D_INSTANCE['fiche-instance'].signe).toBe(false);
  });
});
