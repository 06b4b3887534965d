import { type KeyboardEvent, useMemo, useRef } from 'react';
import { GestesDeTableau } from '#renderer/ui/tableau/GestesDeTableau.tsx';
import { useFenetre } from '#renderer/ui/tableau/use-fenetre.ts';
import type { Tri } from '#renderer/ui/tableau/colonne.ts';
import type { EnveloppeDeGrille, Programmation, ProjetDeGrille } from '../programmation.types.ts';
import { BarreDeProjet } from '../fiche/BarreDeProjet.tsx';
import { CellulesDeProjetsRefusees } from '../collage/CellulesDeProjetsRefusees.tsx';
import { useCollage } from '../collage/use-collage.ts';
import type { ColonneDeGrille } from './colonnes.ts';
import { LigneDeProjet } from './LigneDeProjet.tsx';
import { NouveauProjet } from './NouveauProjet.tsx';
import { PiedDeGrille } from './PiedDeGrille.tsx';
import { enColonnesDeTableau } from './tableau-de-la-grille.ts';
import { TetesDeGrille } from './TetesDeGrille.tsx';
import { useCellule } from '#renderer/ui/grille/use-cellule.ts';
import { useProjetVoulu } from './use-projet-voulu.ts';
import { useGestesDeGrille } from './use-gestes-de-grille.ts';

interface Proprietes {
  readonly programmation: Programmation;
  readonly annee: number;
  readonly vu: number;
  readonly montres: readonly ProjetDeGrille[];
  readonly colonnes: readonly ColonneDeGrille[];
  readonly tri: Tri | null;
  readonly surTri: (tri: Tri | null) => void;
  readonly surEnveloppe: (enveloppe: EnveloppeDeGrille) => void;
}

/** Chaque rang porte une vingtaine de cellules : au-delà de cent, seuls ceux en vue sont dans la page. */
const SANS_FENETRE = 100;

/** La grille : une ligne par projet, que l'on tape comme dans un tableur ; l'enveloppe restante suit la frappe. */
export function GrilleDeProgrammation(proprietes: Proprietes) {
  const { programmation, annee, vu, montres, colonnes, tri, surTri, surEnveloppe } = proprietes;
  const cadre = useRef<HTMLDivElement>(null);
  const ordre = useMemo(() => montres.map(({ id }) => id), [montres]);
  const cellule = useCellule(cadre, ordre);
  const fenetre = useFenetre(cadre, montres.length, SANS_FENETRE);
  const { gestes, surTouche } = useGestesDeGrille({ programmation, montres, colonnes, ordre, cellule, vu });
  const { active, edition, allerA } = cellule;
  useProjetVoulu(ordre, allerA);
  const collage = useCollage({ programmation, annee, vu, montres, colonnes, active });
  const choisi = montres.find(({ id }) => id === active?.ligne) ?? null;
  const rangActif = choisi === null ? -1 : ordre.indexOf(choisi.id);
  const enVue = rangActif >= fenetre.debut && rangActif < fenetre.fin;
  const auClavier = enVue && active !== null ? active : { ligne: ordre[fenetre.debut] ?? '', colonne: 'intitule' };
  const colonneAuClavier = colonnes.some(({ id }) => id === auClavier.colonne) ? auClavier.colonne : 'intitule';
  return (
    <>
      {(montres.length > 0 || programmation.enveloppes.length > 0) && (
        <div
          className="grille-cadre programmation-cadre"
          ref={cadre}
          onKeyDown={(evenement: KeyboardEvent) => surTouche(evenement)}
        >
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: un tableau que l'on parcourt cellule par cellule.
            role="grid"
            className="grille-de-saisie fixee programmation-grille"
            aria-label={`Programmation ${annee}`}
            aria-rowcount={montres.length + 2}
            aria-colcount={colonnes.length}
            style={{ width: colonnes.reduce((somme, { largeur }) => somme + largeur, 0) }}
          >
            <colgroup>
              {colonnes.map(({ id, largeur }) => (
                <col key={id} style={{ width: largeur }} />
              ))}
            </colgroup>
            <TetesDeGrille
              colonnes={colonnes}
              enveloppes={programmation.enveloppes}
              tri={tri}
              surTri={surTri}
              surEnveloppe={surEnveloppe}
            />
            <tbody>
              {fenetre.avant > 0 && <tr aria-hidden="true" style={{ height: fenetre.avant }} />}
              {montres.slice(fenetre.debut, fenetre.fin).map((projet, n) => (
                <LigneDeProjet
                  key={projet.id}
                  projet={projet}
                  rang={fenetre.debut + n}
                  colonnes={colonnes}
                  quartiers={programmation.quartiers}
                  vu={vu}
                  active={auClavier.ligne === projet.id ? colonneAuClavier : null}
                  edition={edition?.place.ligne === projet.id ? edition : null}
                  choisie={choisi?.id === projet.id}
                  gestes={gestes}
                />
              ))}
              {fenetre.apres > 0 && <tr aria-hidden="true" style={{ height: fenetre.apres }} />}
            </tbody>
            <PiedDeGrille
              colonnes={colonnes}
              montres={montres}
              tous={programmation.projets}
              surEnveloppe={surEnveloppe}
            />
          </table>
        </div>
      )}
      <NouveauProjet
        contratId={programmation.contrat.id}
        annee={annee}
        surBloc={(texte) => collage.coller(texte, { ligne: montres.length, colonne: 0 })}
        surAjoute={(projet) => allerA({ ligne: projet, colonne: colonnes[1]?.id ?? 'intitule' })}
      />
      {montres.length > 0 && (
        <GestesDeTableau
          libelle={`Programmation ${annee}`}
          colonnes={enColonnesDeTableau(colonnes, programmation.quartiers)}
          lignes={() => Promise.resolve(montres)}
          total={montres.length}
        />
      )}
      {collage.restent.length > 0 && (
        <CellulesDeProjetsRefusees
          refusees={collage.restent}
          enCours={collage.enCours}
          surColler={collage.ecrire}
          surFermer={collage.fermer}
        />
      )}
      {choisi !== null && <BarreDeProjet key={choisi.id} projet={choisi} programmation={programmation} vu={vu} />}
    </>
  );
}
