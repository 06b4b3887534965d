import { describe, expect, it } from 'vitest';
import { chemins } from '#electron/documents/modele/champs-connus.ts';
import { etablirActe } from '#shared/documents/acte/etablir-acte.ts';
import { etablirDocument } from '#shared/documents/etablir.ts';
import { GENRES } from '#shared/documents/genres.data.ts';
import { blocsDuModele } from '#shared/documents/modele/blocs-du-modele.ts';
import { champsDInstance } from '#shared/documents/modele/champs-d-instance.ts';
import { champsDeSeance } from '#shared/documents/modele/champs-de-seance.ts';
import { blocsConnus, DOCUMENTS_A_MODELE } from '#shared/documents/modele/documents-a-modele.data.ts';
import { exempleDeModele } from '#shared/documents/modele/exemple.data.ts';
import { unDossier } from '#tests/support/documents/un-dossier.ts';
import { uneSeance } from '#tests/support/documents/une-seance.ts';

const nomsDe = (champs: Parameters<typeof chemins>[0]) => chemins(champs).map(([chemin]) => chemin);
const deLaFamille = (famille: 'reunion' | 'instance') => {
  const premier = DOCUMENTS_A_MODELE.find((un) => un.famille === famille);
  if (premier === undefined) throw new Error('Aucun document de cette famille.');
  return nomsDe(exempleDeModele(premier).champs);
};

describe('les champs d’un modèle', () => {
  it('sont ceux de l’exemple, pour une réunion : ce que la relecture connaît est ce qui s’écrira', () => {
    const seance = uneSeance();
    const avecAction = seance.points.find(({ actions }) => actions.length > 0);
    const points =
      avecAction === undefined
        ? seance.points
        : [{ ...avecAction, deliberations: seance.points.flatMap((p) => p.deliberations) }];
    const complete = { ...seance, points };
    const document = etablirDocument('proces-verbal', complete, { image: null });
    expect(nomsDe(champsDeSeance(complete, document, [])).toSorted()).toEqual(deLaFamille('reunion').toSorted());
  });

  it('sont ceux de l’exemple, pour une instance', () => {
    const dossier = unDossier();
    const document = etablirActe('fiche-instance', dossier, '');
    const champs = nomsDe(champsDInstance(dossier, document));
    const connus = deLaFamille('instance');
    expect(champs.filter((nom) => !connus.includes(nom))).toEqual([]);
  });

  it('et ses blocs existent dans le document qu’ils disent', () => {
    const seance = uneSeance();
    for (const genre of [
      'proces-verbal',
      'compte-rendu',
      'releve-decisions',
      'extrait',
      'convocation',
      'ordre-du-jour',
      'emargement',
      'deroule',
    ] as const) {
      const blocs = blocsDuModele(etablirDocument(genre, seance, { image: null }));
      const absents = blocsConnus(genre).filter((nom) => blocs[nom] === undefined);
      expect({ genre, absents }).toEqual({ genre, absents: [] });
    }
    expect(DOCUMENTS_A_MODELE.map(({ genre }) => genre)).not.toContain('chevalets');
    expect(DOCUMENTS_A_MODELE.length).toBeGreaterThan(Object.keys(GENRES).length);
  });
});
