import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Couples } from '#renderer/ui/page/Couples.tsx';
import { dureeDite, effectifDit, tauxDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import { DEFINITION_DES_SORTIES } from '#shared/domain/convention/beneficiaires/sorties.rules.ts';
import type { TauxDeParcours } from '#shared/domain/convention/beneficiaires/taux-de-parcours.rules.ts';

interface Proprietes {
  readonly taux: TauxDeParcours;
}

const rapport = (un: number | null, autre: number | null): string => `${effectifDit(un)} ÷ ${effectifDit(autre)}`;

/** Les délais d'inscription (I7), la durée des parcours (I8) et les sorties (I9), d'après les nombres retenus. */
export function TauxDesParcours({ taux }: Proprietes) {
  const { inscription, cinqMois, sortiesPositives } = taux;
  return (
    <Bloc titre="Parcours et sorties" niveau={3}>
      <Couples
        couples={[
          [
            'Inscrites dans le réseau pour l’emploi',
            <NombreExplique
              key="inscription"
              libelle="Part inscrite"
              calcul={
                <p>{`Inscriptions à tout délai ÷ entrées en parcours : ${rapport(taux.inscrits, taux.entres)}.`}</p>
              }
            >
              {tauxDit(inscription)}
            </NombreExplique>,
          ],
          [
            'dont à cinq mois au plus',
            <NombreExplique
              key="cinq"
              libelle="Part inscrite à cinq mois"
              calcul={
                <p>{`Inscriptions à cinq mois au plus ÷ entrées depuis plus de cinq mois : ${rapport(taux.inscritsACinqMois, taux.entresDepuisCinq)}.`}</p>
              }
            >
              {tauxDit(cinqMois)}
            </NombreExplique>,
          ],
          ['Non inscrites après cinq mois', effectifDit(taux.nonInscrits)],
          ['Parcours en cours', effectifDit(taux.enCours)],
          ['Durée moyenne des parcours', dureeDite(taux.dureeMoyenne)],
          ['Plus de 9 mois, sans situation particulière', effectifDit(taux.neufSansMotif)],
          ['Plus de 12 mois (D. 5316-13)', effectifDit(taux.douze)],
          [
            'Sorties positives',
            <NombreExplique
              key="sorties"
              libelle="Part des sorties positives"
              calcul={
                <>
                  <p>{DEFINITION_DES_SORTIES}</p>
                  <p>{`${rapport(taux.positives, taux.sorties)}.`}</p>
                </>
              }
            >
              {tauxDit(sortiesPositives)}
            </NombreExplique>,
          ],
        ]}
      />
    </Bloc>
  );
}
