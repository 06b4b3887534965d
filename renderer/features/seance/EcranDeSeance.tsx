import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { dateLongue } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { derouler } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { Touches, type ToucheDeFonction } from '#renderer/ui/gestes/Touches.tsx';
import { useTouches } from '#renderer/ui/gestes/use-touches.ts';
import { BilanDeSeance } from './BilanDeSeance.tsx';
import { ColonneOrdreDuJour } from './ColonneOrdreDuJour.tsx';
import { ColonnePoint } from './ColonnePoint.tsx';
import { ColonnePresence } from './ColonnePresence.tsx';
import { useSeance } from './contexte-seance.ts';
import { LeverSeance } from './LeverSeance.tsx';
import { OuvrirSeance } from './OuvrirSeance.tsx';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { TITRES } from './Quorum.tsx';
import { useGestes } from './use-gestes.ts';
import type { Zone } from './ZoneDuPoint.tsx';

type Colonne = 'ordre' | 'point' | 'presence';

/** Trois colonnes, ou une à la fois quand la place manque ; la barre des touches dessous, toujours. */
export function EcranDeSeance() {
  const { seance, quorum, vu, fige } = useSeance();
  const { reunion, points, instance } = seance;
  const [, aller] = useLocation();
  const [parametres] = useSearchParams();
  const [appelsALaPresence, setAppels] = useState(0);
  const [colonne, setColonne] = useState<Colonne>('point');
  const [zone, setZone] = useState<Zone>('textePv');
  const [levee, setLevee] = useState(false);
  const traiter = useCommande('points.modifier');

  const adresse = (pointId: string) => `/reunions/${reunion.id}/seance?point=${pointId}`;
  const aOuvrir = reunion.etat === 'brouillon' || reunion.etat === 'convoquee';
  // Sans point dans l'adresse, celui où l'on en était en arrivant : lever la séance n'en fait pas changer.
  const [premier] = useState(() => points.find(({ etat }) => etat === 'prevu')?.id ?? null);
  const demande = parametres.get('point') ?? premier;
  const courant = points.find(({ id }) => id === demande) ?? points[0] ?? null;
  const debut = derouler(points, reunion).points.find(({ id }) => id === courant?.id)?.debut ?? null;

  const allerALaPresence = () => {
    setColonne('presence');
    setAppels((nombre) => nombre + 1);
  };
  const gestes = useGestes(aOuvrir ? null : courant, allerALaPresence);
  const auPoint = (geste: () => void) => () => {
    setColonne('point');
    geste();
  };
  const suivant = () => {
    if (courant === null) return;
    if (courant.etat === 'prevu' && reunion.etat === 'ouverte') {
      traiter.lancer({ id: courant.id, vu, patch: { etat: 'traite' } }).catch(direRefus());
    }
    const apres = points[points.indexOf(courant) + 1];
    if (apres === undefined) donnerAvis('C’était le dernier point. Maj F8 lève la séance.');
    else aller(adresse(apres.id), { replace: true });
  };
  const ecrit = courant !== null && !aOuvrir && !fige;
  const touches: readonly ToucheDeFonction[] = [
    { touche: 'F1', geste: 'Aide', surClic: () => aller('/aide/seance') },
    { touche: 'F2', geste: 'Présence', surClic: allerALaPresence },
    {
      touche: 'F3',
      geste: courant?.nature === 'avis' ? 'Avis' : 'Décision',
      surClic: auPoint(gestes.decider),
      desactive: !ecrit,
    },
    { touche: 'F4', geste: 'Action', surClic: auPoint(() => gestes.faire('action')), desactive: !ecrit },
    { touche: 'F6', geste: 'Vote', surClic: auPoint(gestes.voter), desactive: !ecrit },
    { touche: 'F7', geste: 'Adopté sans opposition', surClic: auPoint(gestes.sansOpposition), desactive: !ecrit },
    { touche: 'F8', geste: 'Point suivant', surClic: auPoint(suivant), desactive: courant === null || aOuvrir },
    {
      touche: 'Maj F8',
      geste: 'Lever la séance',
      surClic: () => setLevee(true),
      aPart: true,
      desactive: reunion.etat !== 'ouverte',
    },
  ];
  // F1 est à la coque, qui ouvre la page du manuel de l'écran.
  useTouches(touches.slice(1));

  const colonnes = [
    ['ordre', 'Ordre du jour'],
    ['point', courant === null || aOuvrir ? 'Séance' : `Point ${courant.rang}`],
    ['presence', 'Présence'],
  ] as const;
  return (
    <>
      <h1 className="hors-vue">
        Séance du {nomCourt(instance)}, {dateLongue(reunion.date)}
      </h1>
      <div className="vers" role="group" aria-label="Colonne montrée">
        {colonnes.map(([cle, nom]) => (
          <button key={cle} type="button" aria-pressed={colonne === cle} onClick={() => setColonne(cle)}>
            {nom}
          </button>
        ))}
        <span className="vers-dit" aria-hidden="true">
          {TITRES[quorum.etat]}
          {quorum.base > 0 && `, ${quorum.total} sur ${quorum.base}`}
        </span>
      </div>
      <div className="seance" data-colonne={colonne}>
        <section className="col col-odj" aria-label="Ordre du jour">
          <ColonneOrdreDuJour courant={courant?.id ?? null} adresse={adresse} />
        </section>
        <section
          className="col col-texte"
          aria-label={courant === null || aOuvrir ? 'Séance' : `Point ${courant.rang}`}
        >
          <BilanDeSeance />
          {aOuvrir && <OuvrirSeance />}
          {!aOuvrir && courant === null && (
            <p className="note">Sans point à l’ordre du jour, rien ne s’écrit : ajoutez-en un à la réunion.</p>
          )}
          {!aOuvrir && courant !== null && (
            <ColonnePoint
              key={courant.id}
              point={courant}
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
