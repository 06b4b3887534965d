import { describe, expect, it } from 'vitest';
import { GENRES_D_INSTANCE } from '#shared/documents/acte/genres.data.ts';
import { GENRES } from '#shared/documents/genres.data.ts';
import { unClpe, unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';

const montres = (lignes: readonly { genre: string; vignette: unknown }[]) =>
  lignes.filter(({ vignette }) => vignette !== null).map(({ genre }) => genre);

describe('la galerie des documents', () => {
  it('montre chaque document de l’application, sur la dernière séance tenue', () => {
    const { appeler, id, instanceId } = uneSeanceTenue();
    appeler('reunions.creer', { instanceId, date: '2026-09-16', heureDebut: '14:00' });
    const { deReunion, dInstance, ...choix } = appeler('galerie.lire', {});
    expect(choix).toMatchObject({ instanceId, reunionId: id });
    expect(choix.reunions.map(({ date }) => date)).toEqual(['2026-09-16', '2026-04-16']);
    expect(deReunion.map(({ genre }) => genre)).toEqual(Object.keys(GENRES));
    expect(dInstance.map(({ genre }) => genre)).toEqual([...GENRES_D_INSTANCE]);
    expect(montres(deReunion)).toEqual(
      expect.arrayContaining(['convocation', 'chevalets', 'proces-verbal', 'extrait']),
    );
    // Ni vote par écrit, ni rencontre : ce comité n'en a pas l'usage.
    expect(montres(deReunion)).not.toContain('vote-ecrit');
    expect(montres(deReunion)).not.toContain('programme');
    expect(montres(dInstance)).toEqual([...GENRES_D_INSTANCE]);
  });

  it('une vignette est le début du document que la feuille montre', () => {
    const { appeler, id } = uneSeanceTenue();
    const vignette = appeler('galerie.lire', { reunionId: id }).deReunion.find(
      ({ genre }) => genre === 'releve-decisions',
    )?.vignette;
    const { blocs, enTete } = appeler('documents.apercu', { reunionId: id, genre: 'releve-decisions' });
    expect(vignette?.enTete).toEqual(enTete);
    expect(vignette?.blocs[0]).toEqual(blocs[0]);
    expect(blocs.map((bloc) => bloc.id)).toEqual(expect.arrayContaining(vignette?.blocs.map((bloc) => bloc.id) ?? []));
  });

  it('suit l’instance choisie ; une réunion d’ailleurs ne compte pas', () => {
    const seance = uneSeanceTenue();
    const { appeler, id } = seance;
    const autre = unClpe(seance, 'CLPE68003');
    const { instanceId, reunionId, deReunion, dInstance } = appeler('galerie.lire', {
      instanceId: autre,
      reunionId: id,
    });
    expect([instanceId, reunionId]).toEqual([autre, null]);
    expect(montres(deReunion)).toEqual([]);
    expect(montres(dInstance)).toContain('fiche-instance');
  });

  it('d’un fichier sans instance : tous les documents, aucune vignette', () => {
    const { appeler } = unFichier();
    const { instances, deReunion, dInstance } = appeler('galerie.lire', {});
    expect(instances).toEqual([]);
    expect(montres([...deReunion, ...dInstance])).toEqual([]);
  });
});
