import { type KeyboardEvent, useMemo, useRef } from 'react';
import { useCellule } from '#renderer/ui/grille/use-cellule.ts';
import { GestesDeTableau } from '#renderer/ui/tableau/GestesDeTableau.tsx';
import { CellulesDeComptesRefusees } from '../collage/CellulesDeComptesRefusees.tsx';
import { useCollageDeComptes } from '../collage/use-collage-de-comptes.ts';
import type { LigneDeGrille, Organisme } from '../comptes.types.ts';
import { colonnesDesComptes } from './colonnes.ts';
import { LigneDeComptes } from './LigneDeComptes.tsx';
import { NouvelleLigne } from './NouvelleLigne.tsx';
import { PiedDeComptes } from './PiedDeComptes.tsx';
import { enColonnesDeTableau } from './tableau-des-comptes.ts';
import { useGestesDeComptes } from './use-gestes-de-comptes.ts';

interface Proprietes {
  readonly conventionId: string;
  readonly annee: number;
  /** Dans leur ordre. */
  readonly lignes: readonly LigneDeGrille[];
  readonly organismes: readonly Organisme[];
  readonly membreId: string | null;
  /** Les lignes dont un constat parle. */
  readonly fautives: ReadonlySet<string>;
  readonly vu: number;
}

/** Les comptes d'un exercice, une ligne par compte, tapés comme dans un tableur ; les totaux suivent la frappe. */
export function GrilleDesComptes({ conventionId, annee, lignes, organismes, membreId, fautives, vu }: Proprietes) {
  const cadre = useRef<HTMLDivElement>(null);
  const colonnes = useMemo(() => colonnesDesComptes(organismes.length > 0), [organismes.length]);
  const ordre = useMemo(() => lignes.map(({ id }) => id), [lignes]);
  const cellule = useCellule(cadre, ordre);
  const { gestes, surTouche } = useGestesDeComptes({ lignes, colonnes, ordre, cellule, vu });
  const { active, edition, allerA } = cellule;
  const collage = useCollageDeComptes({ conventionId, annee, vu, lignes, colonnes, organismes, membreId, active });
  const presente = active !== null && ordre.includes(active.ligne);
  const auClavier = presente ? active : { ligne: ordre[0] ?? '', colonne: 'compte' };
  const nom = `Comptes ${annee}`;
  return (
    <>
      {lignes.length > 0 && (
        <div
          className="grille-cadre comptes-cadre"
          ref={cadre}
          onKeyDown={(evenement: KeyboardEvent) => surTouche(evenement)}
        >
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: un tableau que l'on parcourt case par case.
            role="grid"
            className="grille-de-saisie fixee comptes-grille"
            aria-label={nom}
            style={{ width: colonnes.reduce((somme, { largeur }) => somme + largeur, 32) }}
          >
            <colgroup>
              {colonnes.map(({ id, largeur }) => (
                <col key={id} style={{ width: largeur }} />
              ))}
              <col style={{ width: 32 }} />
            </colgroup>
            <thead>
              <tr>
                {colonnes.map(({ id, titre, montant }) => (
                  <th key={id} scope="col" data-colonne={id} className={montant ? 'montant' : undefined}>
                    {titre}
                  </th>
                ))}
                <th scope="col">
                  <span className="hors-vue">Gestes</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {lignes.map((ligne, rang) => (
                <LigneDeComptes
                  key={ligne.id}
                  ligne={ligne}
                  rang={rang}
                  colonnes={colonnes}
                  organismes={organismes}
                  vu={vu}
                  active={auClavier.ligne === ligne.id ? auClavier.colonne : null}
                  edition={edition?.place.ligne === ligne.id ? edition : null}
                  fautive={fautives.has(ligne.id)}
                  gestes={gestes}
                />
              ))}
            </tbody>
            <PiedDeComptes lignes={lignes} colonnes={colonnes} />
          </table>
        </div>
      )}
      <NouvelleLigne
        conventionId={conventionId}
        annee={annee}
        membreId={membreId}
        surBloc={(texte) => collage.coller(texte, { ligne: lignes.length, colonne: 0 })}
        surAjoutee={(ligne) => allerA({ ligne, colonne: 'prevu' })}
      />
      {lignes.length > 0 && (
        <GestesDeTableau
          libelle={nom}
          colonnes={enColonnesDeTableau(colonnes, organismes)}
          lignes={() => Promise.resolve(lignes)}
          total={lignes.length}
        />
      )}
      {collage.restent.length > 0 && (
        <CellulesDeComptesRefusees
          refusees={collage.restent}
          enCours={collage.enCours}
          surColler={collage.ecrire}
          surFermer={collage.fermer}
        />
      )}
    </>
  );
}
