import { useMemo } from 'react';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { quoiLibelle } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import { type Quoi, quoiSchema } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { constatsDesEffectifs } from '#shared/domain/convention/beneficiaires/constats-effectifs.rules.ts';
import { ventilationsDe } from '#shared/domain/convention/beneficiaires/ventilations.data.ts';
import type { Effectifs } from './beneficiaires.types.ts';
import { fautesParCellule } from './grille/fautes.ts';
import { GrilleDEffectifs } from './grille/GrilleDEffectifs.tsx';

const CHOIX = quoiSchema.options.map((valeur) => ({ valeur, libelle: quoiLibelle[valeur] }));

/** Ce que l'on tape, dans l'adresse : le déclaré, le contrôlé, le retenu ou les objectifs ; les totaux, ou les parts d'un indicateur. */
export function SaisieDesEffectifs(effectifs: Effectifs) {
  const { convention, donnees } = effectifs;
  const adresse = useAdresse();
  const lu = quoiSchema.safeParse(adresse.lire('saisie'));
  const quoi: Quoi = lu.success ? lu.data : 'declare';
  const ventiles = donnees.indicateurs.filter(({ code }) => ventilationsDe(code).length > 0);
  const ventile = ventiles.find(({ id }) => id === adresse.lire('indicateur'))?.id ?? null;
  const fautes = useMemo(() => fautesParCellule(constatsDesEffectifs(donnees), quoi), [donnees, quoi]);
  const nom = donnees.indicateurs.find(({ id }) => id === ventile)?.libelle;
  return (
    <>
      <div className="outils">
        <Segment
          libelle="Ce que l’on saisit"
          valeur={quoi}
          choix={CHOIX}
          surChange={(choisi) => adresse.poser({ saisie: choisi === 'declare' ? null : choisi })}
        />
        {ventiles.length > 0 && (
          <div className="effectifs-ventile">
            <ChampChoix
              libelle="Lignes"
              vide="Totaux de chaque indicateur"
              options={ventiles.map(({ id, libelle }) => ({ valeur: id, libelle: `${libelle}, ventilé` }))}
              valeur={ventile}
              surChange={(indicateur) => adresse.poser({ indicateur })}
            />
          </div>
        )}
      </div>
      <GrilleDEffectifs
        key={`${quoi} ${ventile}`}
        {...effectifs}
        quoi={quoi}
        ventile={ventile}
        fautes={fautes}
        libelle={`${quoiLibelle[quoi]} : ${nom ?? convention.intitule}`}
      />
    </>
  );
}
