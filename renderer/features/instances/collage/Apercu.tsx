import { useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { fautesDeLHote } from '#renderer/ui/formulaire/fautes.ts';
import type { Sortie } from '#shared/contract/contract.ts';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { lireSieges } from '../composition/lecture.ts';
import { LigneDuCollage } from './LigneDuCollage.tsx';
import { aColler, bilan, corriger, empechements, enLignes, placerDansLOrdre } from './lignes.ts';
import { PanneauDuCollage } from './PanneauDuCollage.tsx';
import { placesDe } from './places.ts';

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly lecture: Sortie<'membres.lireCollage'>;
  readonly aujourdHui: string;
  readonly surRecoller: () => void;
}

const TITRES = ['Prénom', 'Nom', 'Siège', 'À quel titre', 'Fonction', 'Structure', 'Courriel', 'Téléphone'];
const DE_LIGNE = /^membres\.(?<rang>\d+)/u;

/** L'aperçu, ligne par ligne, avec le siège proposé. Chaque cellule se corrige ; rien n'est écrit avant « Nommer ». */
export function Apercu({ fiche, lecture, aujourdHui, surRecoller }: Proprietes) {
  const { instance } = fiche;
  const [, aller] = useLocation();
  const [lignes, changer] = useReducer(corriger, lecture.membres, enLignes);
  const [debut, setDebut] = useState<string | null>(null);
  const [refus, setRefus] = useState<{
    readonly phrase: string;
    readonly rang: number | null;
    readonly debut: string | null;
  } | null>(null);
  const collage = useCommande('membres.coller');
  const aviser = useAvisAnnulable();
  const tableau = useRef<HTMLDivElement>(null);
  // Le champ où l'on collait n'est plus là : le foyer va au tableau lu, que l'on parcourt ensuite par Tab.
  useEffect(() => tableau.current?.focus({ preventScroll: true }), []);
  const { entrent, aRevoir, deCote } = bilan(lignes);
  // Gardées d'une frappe à l'autre, pour que seule la ligne touchée se redessine.
  const sieges = useMemo(
    () => lireSieges(instance.type, fiche.sieges, debut ?? aujourdHui),
    [instance.type, fiche.sieges, debut, aujourdHui],
  );
  const places = useMemo(() => placesDe(instance.type, sieges), [instance.type, sieges]);
  const aPlacer = placerDansLOrdre(
    lignes,
    sieges.filter(({ titulaire }) => titulaire === null).map(({ siege }) => siege.id),
  );

  const nommer = async () => {
    setRefus(null);
    try {
      const { nommes } = await collage.lancer({ instanceId: instance.id, debut, membres: entrent.map(aColler) });
      aviser(`${pluriel(nommes, 'membre nommé', 'membres nommés')} : ${nomCourt(instance)}.`, 'membres.coller');
      aller(`/instances/${instance.id}/composition`);
    } catch (cause) {
      const { champs, generale } = fautesDeLHote(cause);
      const rang = Object.keys(champs)
        .map((champ) => DE_LIGNE.exec(champ)?.groups?.['rang'])
        .find((n) => n !== undefined);
      setRefus({
        phrase: generale,
        rang: rang === undefined ? null : (entrent[Number(rang)]?.rang ?? null),
        debut: champs['debut'] ?? null,
      });
    }
  };

  return (
    <>
      <EnTete
        titre="Coller des membres"
        faits={[
          pluriel(lignes.length, 'ligne lue', 'lignes lues'),
          lecture.colonnes.length > 0 && `Colonnes comprises : ${lecture.colonnes.join(', ').toLowerCase()}`,
          lecture.ignorees > 0 &&
            `${pluriel(lecture.ignorees, 'ligne sans nom, laissée', 'lignes sans nom, laissées')}`,
          'Rien n’est écrit avant votre accord',
        ].filter(Boolean)}
        gestes={
          <>
            <Bouton surClic={surRecoller}>Coller autre chose</Bouton>
            <Bouton
              genre="premier"
              desactive={entrent.length === 0 || aRevoir.length > 0}
              enCours={collage.enCours}
              surClic={() => void nommer()}
            >
              {`Nommer ${entrent.length > 1 ? `les ${entrent.length} membres` : 'ce membre'}`}
            </Bouton>
          </>
        }
      />
      <div className="corps-panneau apercu">
        <div className="corps">
          <div className="defile" ref={tableau} tabIndex={-1}>
            <table className="tableau tableau-colle" aria-label="Membres lus dans le collage">
              <thead>
                <tr>
                  <th scope="col" className="etroite">
                    <span className="hors-vue">Ligne</span>
                  </th>
                  {TITRES.map((titre) => (
                    <th key={titre} scope="col">
                      {titre}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lignes.map((ligne) => (
                  <LigneDuCollage
                    key={ligne.rang}
                    ligne={ligne}
                    places={places}
                    fautes={empechements(ligne, lignes)}
                    refus={refus?.rang === ligne.rang ? refus.phrase : null}
                    changer={changer}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </div>
        <PanneauDuCollage
          entrent={entrent.length}
          aRevoir={aRevoir}
          deCote={deCote}
          debut={debut}
          surDebut={setDebut}
          aujourdHui={aujourdHui}
          refus={refus}
          aPlacer={aPlacer.length}
          surPlacer={() => aPlacer.forEach(changer)}
        />
      </div>
    </>
  );
}
