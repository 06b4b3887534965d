import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { heureFr } from '#shared/dates/format.ts';
import { etatPointLibelle, naturePointLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import type { EtatPoint } from '#shared/domain/reunion/reunion.schema.ts';
import type { PointEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { duree } from '#shared/text/nombres.ts';
import { DossiersEnSeance } from '#renderer/app/dossiers/DossiersEnSeance.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Actes } from '../actes/Actes.tsx';
import { ApprobationAuPoint } from '../actes/ApprobationAuPoint.tsx';
import { heureDuGeste } from '../presence/use-allees.ts';
import { useSeance } from '../contexte-seance.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import type { Ecriture, FinirLaLigne } from './use-gestes.ts';
import type { CommandesDeZone } from './ZoneDeTexte.tsx';
import { nomDesZones, type Zone, ZoneDuPoint } from './ZoneDuPoint.tsx';

const AUTRE = { textePv: 'mesNotes', mesNotes: 'textePv' } as const;

interface Proprietes {
  readonly point: PointEnSeance;
  /** Heure prévue, `null` si le point ne se tient pas. */
  readonly debut: string | null;
  readonly zone: Zone;
  readonly surZone: (zone: Zone) => void;
  readonly ecriture: Ecriture | null;
  readonly surGeste: CommandesDeZone['surGeste'];
  readonly surEcriture: (ecriture: Ecriture | null) => void;
  readonly ligne: RefObject<FinirLaLigne | null>;
}

const faits = ({ nature, intervenant, duree: minutes, commenceA }: PointEnSeance, debut: string | null): string =>
  [
    naturePointLibelle[nature],
    intervenant,
    minutes === null ? null : duree(minutes),
    commenceA !== null ? `abordé à ${heureFr(commenceA)}` : debut === null ? null : `prévu à ${heureFr(debut)}`,
  ]
    .filter(Boolean)
    .join('\u00a0· ');

/** Le point à l'écran : son titre, ses deux zones de texte, ce que le comité y décide. */
export function ColonnePoint({ point, debut, zone, surZone, ecriture, surGeste, surEcriture, ligne }: Proprietes) {
  const { seance, vu, fige, enDirect } = useSeance();
  const zones = nomDesZones(seance);
  const champ = useRef<HTMLTextAreaElement>(null);
  const [selection, setSelection] = useState('');
  const { modifier } = useModification('points.modifier', { id: point.id, vu, objet: `Point ${point.rang}` });

  // Le champ d'avant vient de se fermer avec le foyer : il passe au texte du nouveau point.
  useEffect(() => {
    if (document.activeElement === document.body) champ.current?.focus({ preventScroll: true });
  }, []);

  const copier = () => {
    const autre = AUTRE[zone];
    modifier({ [autre]: [point[autre], selection].filter(Boolean).join('\n') }).then(
      () => donnerAvis(`Passage copié dans « ${zones[autre]} ».`),
      direRefus(),
    );
  };
  const abordage = useCommande('points.aborder');
  const aborderA = (a: string | null) => void abordage.lancer({ id: point.id, a }).catch(direRefus());
  const maintenant = heureDuGeste(seance.reunion, enDirect);
  const aborder = [
    ...(maintenant === null
      ? []
      : [{ id: 'aborder', libelle: `Aborder à ${heureFr(maintenant)}`, surClic: () => aborderA(maintenant) }]),
    ...(point.commenceA === null
      ? []
      : [{ id: 'oublier', libelle: 'Effacer l’heure où il est abordé', surClic: () => aborderA(null) }]),
  ];
  const changerEtat = (etat: EtatPoint) => modifier({ etat }).catch(direRefus());
  const revenirAuTexte = (evenement: KeyboardEvent) => {
    if (evenement.key !== 'Escape' || evenement.defaultPrevented) return;
    evenement.preventDefault();
    champ.current?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Échap, depuis une décision, ramène au texte.
    <div className="point" onKeyDown={revenirAuTexte}>
      <div className="point-tete">
        <div>
          <h2>
            {point.rang}. {point.titre}
          </h2>
          <p className="note">{faits(point, debut)}</p>
        </div>
        {!fige && (
          <Menu
            libelle="État de ce point"
            gestes={[
              ...aborder,
              ...(['prevu', 'traite', 'reporte', 'retire'] as const).map((etat) => ({
                id: etat,
                libelle: etat === 'prevu' ? 'À traiter' : etatPointLibelle[etat],
                surClic: () => void changerEtat(etat),
                desactive: etat === point.etat,
              })),
            ]}
          />
        )}
      </div>
      <div className="deux-zones">
        <Segment
          libelle="Zone de texte"
          valeur={zone}
          surChange={(autre) => {
            setSelection('');
            surZone(autre);
          }}
          choix={[
            { valeur: 'textePv', libelle: zones.textePv },
            { valeur: 'mesNotes', libelle: zones.mesNotes, icone: 'masque' },
          ]}
        />
        {selection !== '' && !fige && (
          // biome-ignore lint/a11y/noStaticElementInteractions: sans quoi le clic ferait perdre la sélection.
          <span onMouseDown={(evenement) => evenement.preventDefault()}>
            <Bouton genre="discret" icone="copier" surClic={copier}>{`Copier dans « ${zones[AUTRE[zone]]} »`}</Bouton>
          </span>
        )}
      </div>
      {zone === 'mesNotes' && (
        <p className="note">
          <Icone nom="masque" petite /> Pour vous seul : jamais imprimées, ni projetées.
        </p>
      )}
      <ZoneDuPoint key={zone} point={point} zone={zone} champ={champ} surGeste={surGeste} surSelection={setSelection} />
      <ApprobationAuPoint point={point} />
      <DossiersEnSeance seance={seance} point={point} vu={vu} />
      <Actes point={point} ecriture={ecriture} surEcriture={surEcriture} ligne={ligne} />
    </div>
  );
}
