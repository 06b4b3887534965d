import { useState } from 'react';
import { dateLongue } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { derouler } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Touches } from '#renderer/ui/gestes/Touches.tsx';
import { useTouches } from '#renderer/ui/gestes/use-touches.ts';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { useGestesDeLEcran } from '#renderer/ui/palette/gestes-de-l-ecran.ts';
import { BilanDeSeance } from './BilanDeSeance.tsx';
import { ColonneOrdreDuJour } from './ColonneOrdreDuJour.tsx';
import { ColonnePoint } from './point/ColonnePoint.tsx';
import { ColonnePresence } from './presence/ColonnePresence.tsx';
import { useSeance } from './contexte-seance.ts';
import { LeverSeance } from './LeverSeance.tsx';
import { OuvrirSeance } from './OuvrirSeance.tsx';
import { direQuorum } from './quorum/Quorum.tsx';
import { useGestes } from './point/use-gestes.ts';
import { usePleinEcran } from './use-plein-ecran.ts';
import { useTouchesDeSeance } from './use-touches-de-seance.ts';
import type { Zone } from './point/ZoneDuPoint.tsx';

type Colonne = 'ordre' | 'point' | 'presence';

/** Trois colonnes, ou une à la fois quand la place manque ; la barre des touches dessous, toujours. */
export function EcranDeSeance() {
  const { seance, quorum, point, fige } = useSeance();
  const { reunion, points, instance } = seance;
  const [appelsALaPresence, setAppels] = useState(0);
  const [colonne, setColonne] = useState<Colonne>('point');
  const [zone, setZone] = useState<Zone>('textePv');
  const [levee, setLevee] = useState(false);
  const pleinEcran = usePleinEcran();

  const aOuvrir = reunion.etat === 'brouillon' || reunion.etat === 'convoquee';
  const debut = derouler(points, reunion).points.find(({ id }) => id === point?.id)?.debut ?? null;

  const allerALaPresence = () => {
    setColonne('presence');
    setAppels((nombre) => nombre + 1);
  };
  const gestes = useGestes(aOuvrir ? null : point, allerALaPresence);
  const touches = useTouchesDeSeance({
    gestes,
    ecrit: point !== null && !aOuvrir && !fige,
    allerAuPoint: () => setColonne('point'),
    allerALaPresence,
    lever: () => setLevee(true),
    pleinEcran,
  });
  // F1 est à la coque, qui ouvre la page du manuel de l'écran.
  useTouches(touches.slice(1));
  useGestesDeLEcran(touches.slice(1));

  const nomDuPoint = point === null || aOuvrir ? 'Séance' : `Point ${point.rang}`;
  const colonnes = [
    ['ordre', 'Ordre du jour'],
    ['point', nomDuPoint],
    ['presence', 'Présence'],
  ] as const;
  return (
    <>
      <div className="seance-tete">
        <h1>{`Séance du ${nomCourt(instance)}, ${dateLongue(reunion.date)}`}</h1>
        {pleinEcran.plein && (
          <Bouton genre="discret" icone="fermer" surClic={pleinEcran.basculer}>
            Quitter le plein écran
          </Bouton>
        )}
      </div>
      <div className="vers" role="group" aria-label="Colonne montrée">
        {colonnes.map(([cle, nom]) => (
          <button key={cle} type="button" aria-pressed={colonne === cle} onClick={() => setColonne(cle)}>
            {nom}
          </button>
        ))}
        <span className="vers-dit" aria-hidden="true">
          {direQuorum(quorum)}
        </span>
      </div>
      <div className="seance" data-colonne={colonne}>
        <section className="col col-odj" aria-label="Ordre du jour">
          <ColonneOrdreDuJour montre={colonne === 'ordre'} />
        </section>
        <section className="col col-texte" aria-label={nomDuPoint}>
          <BilanDeSeance />
          {aOuvrir && <OuvrirSeance />}
          {!aOuvrir && point === null && (
            <Vide
              icone="bulle"
              geste={
                <Lien vers={`/reunions/${reunion.id}`} genre="premier">
                  Écrire l’ordre du jour
                </Lien>
              }
            >
              L’ordre du jour est vide : le texte, les décisions et les votes s’écrivent sous un point.
            </Vide>
          )}
          {!aOuvrir && point !== null && (
            <ColonnePoint
              key={point.id}
              point={point}
              debut={debut}
              zone={zone}
              surZone={setZone}
              ecriture={gestes.ecriture}
              surEcriture={gestes.setEcriture}
              ligne={gestes.ligne}
              surGeste={gestes.faire}
            />
          )}
        </section>
        <section className="col col-pres" aria-label="Présence">
          <ColonnePresence appels={appelsALaPresence} />
        </section>
      </div>
      <Touches libelle="Touches de la séance" touches={touches} />
      {levee && <LeverSeance surFermer={() => setLevee(false)} />}
    </>
  );
}
