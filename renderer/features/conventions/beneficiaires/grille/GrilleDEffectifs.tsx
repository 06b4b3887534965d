import { Fragment, useMemo, useRef, useState } from 'react';
import type { Quoi } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { cleDePlace, useCellule } from '#renderer/ui/grille/use-cellule.ts';
import { EffectifsRefuses } from '../collage/EffectifsRefuses.tsx';
import { useCollage } from '../collage/use-collage.ts';
import type { Effectifs } from '../beneficiaires.types.ts';
import { type ACorriger, CorrigerUnEffectif } from '../CorrigerUnEffectif.tsx';
import { FicheDeLEffectif } from '../FicheDeLEffectif.tsx';
import { colonnesDeLaGrille } from './colonnes.ts';
import { LigneDEffectifs } from './LigneDEffectifs.tsx';
import { lignesDeLaGrille } from './lignes.ts';
import { useGestesDeGrille } from './use-gestes-de-grille.ts';
import { valeursDeLaGrille } from './valeurs.ts';

interface Proprietes extends Effectifs {
  readonly quoi: Quoi;
  /** L'indicateur dont on montre les parts ; `null` : les totaux. */
  readonly ventile: string | null;
  /** Par cellule, ce qui n'y va pas. */
  readonly fautes: ReadonlyMap<string, string>;
  readonly libelle: string;
}

/** La grille : une ligne par indicateur ou par part, une colonne par période, que l'on tape comme dans un tableur. */
export function GrilleDEffectifs({ convention, donnees, vu, jour, quoi, ventile, fautes, libelle }: Proprietes) {
  const cadre = useRef<HTMLDivElement>(null);
  const [corrige, setCorrige] = useState<ACorriger | null>(null);
  const lignes = useMemo(() => lignesDeLaGrille(donnees.indicateurs, ventile), [donnees.indicateurs, ventile]);
  const colonnes = useMemo(() => colonnesDeLaGrille({ convention, donnees }, quoi), [convention, donnees, quoi]);
  const valeurs = useMemo(() => valeursDeLaGrille(donnees, quoi), [donnees, quoi]);
  const ordre = useMemo(() => lignes.map(({ id }) => id), [lignes]);
  const cellule = useCellule(cadre, ordre);
  const { active, edition } = cellule;
  const conventionId = convention.id;
  const { gestes, surTouche } = useGestesDeGrille({
    conventionId,
    vu,
    quoi,
    lignes,
    colonnes,
    valeurs,
    cellule,
    surCorriger: setCorrige,
  });
  const collage = useCollage({
    conventionId,
    vu,
    quoi,
    lignes,
    colonnes,
    active,
    texteDe: (ligne, colonne) => String(valeurs.nombre(ligne, colonne) ?? ''),
  });
  const ligne = lignes.find(({ id }) => id === active?.ligne);
  const colonne = colonnes.find(({ id }) => id === active?.colonne);
  const choisie = ligne === undefined || colonne === undefined ? null : valeurs.effectif(ligne, colonne);
  const auClavier =
    ligne === undefined || colonne === undefined
      ? { ligne: ordre[0] ?? '', colonne: colonnes[0]?.id ?? '' }
      : { ligne: ligne.id, colonne: colonne.id };
  const avecCumul = quoi === 'declare' || quoi === 'retenu';
  return (
    <>
      <div className="grille-cadre effectifs-cadre" ref={cadre} onKeyDown={surTouche}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: un tableau que l'on parcourt cellule par cellule.
          role="grid"
          className="grille-de-saisie effectifs-grille"
          aria-label={libelle}
          aria-rowcount={lignes.length + 1}
          aria-colcount={colonnes.length + 1}
        >
          <thead>
            <tr>
              <th scope="col">{ventile === null ? 'Indicateur' : 'Part'}</th>
              {colonnes.map(({ id, titre }) => (
                <th key={id} scope="col" className="montant">
                  {titre}
                </th>
              ))}
              {avecCumul && (
                <th scope="col" className="cumul">
                  Cumul
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {lignes.map((une, rang) => (
              <Fragment key={une.id}>
                {une.ouvre !== null && (
                  <tr className="ventilation">
                    <th scope="rowgroup" colSpan={colonnes.length + (avecCumul ? 2 : 1)}>
                      {une.ouvre}
                    </th>
                  </tr>
                )}
                <LigneDEffectifs
                  ligne={une}
                  rang={rang}
                  colonnes={colonnes}
                  valeurs={valeurs}
                  auClavier={auClavier.ligne === une.id ? auClavier : null}
                  edition={edition?.place.ligne === une.id ? edition : null}
                  fautes={fautes}
                  avecCumul={avecCumul}
                  gestes={gestes}
                />
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {choisie !== null && ligne !== undefined && colonne !== undefined && (
        <FicheDeLEffectif
          key={choisie.id}
          effectif={choisie}
          nom={`${ligne.libelle}, ${colonne.titre}`}
          porteur={convention.porteur}
          faute={fautes.get(cleDePlace(auClavier)) ?? null}
          vu={vu}
          jour={jour}
        />
      )}
      {collage.restent.length > 0 && (
        <EffectifsRefuses
          refusees={collage.restent}
          enCours={collage.enCours}
          surColler={collage.coller}
          surFermer={collage.fermer}
        />
      )}
      {corrige !== null && (
        <CorrigerUnEffectif
          conventionId={conventionId}
          vu={vu}
          correction={corrige}
          surFermer={() => setCorrige(null)}
        />
      )}
    </>
  );
}
