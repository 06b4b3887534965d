import { dateSansJour } from '#shared/dates/format.ts';
import { partager, sommer } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { rattachementLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { direChiffre } from '#shared/domain/feuille-de-route/diagnostic/diagnostic.labels.ts';
import type { InstantaneDeFeuille } from '#shared/domain/feuille-de-route/versions/instantane.types.ts';
import type { DossierDeFeuille } from './dossier.types.ts';
import { actionDite } from './action-dite.ts';
import { champ, suite } from './champ-dit.ts';

/** Ce que dit la feuille de route, en mots : ce qu'une version fige, et ce que l'on compare. */
export function instantaneDe(dossier: DossierDeFeuille): InstantaneDeFeuille {
  const { feuille, suiviePar, axes, objectifs, fiches } = dossier;
  const lignes = fiches.flatMap(({ financements }) => financements);
  return {
    champs: [
      champ('intitule', 'Intitulé', feuille.intitule),
      champ(
        'annees',
        'Années',
        feuille.debut === feuille.fin ? String(feuille.debut) : `${feuille.debut}-${feuille.fin}`,
      ),
      champ('suiviePar', 'Suivie par', suiviePar),
      champ('diagnostic', 'Diagnostic', feuille.diagnostic),
      ...dossier.chiffres.map((chiffre) =>
        champ(
          `chiffre ${chiffre.id}`,
          'Chiffre du diagnostic',
          suite([chiffre.intitule, chiffre.territoire, direChiffre(chiffre), chiffre.periode, chiffre.source]),
        ),
      ),
      ...dossier.concertations.map(({ id, le, forme, priorites }) =>
        champ(`concertation ${id}`, 'Concertation', suite([dateSansJour(le), forme, priorites])),
      ),
    ],
    axes: axes.map(({ id, numero, intitule, rattachement }) => ({
      id,
      nom: `Axe ${numero}. ${intitule}`,
      champs: [
        champ('intitule', 'Intitulé', intitule),
        champ('rattachement', 'Axe national', rattachement === null ? null : rattachementLibelle[rattachement]),
      ],
    })),
    objectifs: objectifs.map(({ id, numero, intitule, axeId }) => ({
      id,
      nom: `Objectif ${numero}. ${intitule}`,
      champs: [
        champ('intitule', 'Intitulé', intitule),
        champ('axe', 'Axe', axes.find((axe) => axe.id === axeId)?.intitule ?? null),
      ],
    })),
    actions: fiches.map(actionDite),
    argent: [...Map.groupBy(lignes, ({ annee }) => annee)]
      .toSorted(([une], [autre]) => une - autre)
      .map(([annee, siennes]) => ({ annee, ...sommer(siennes), partage: partager(siennes) })),
  };
}
