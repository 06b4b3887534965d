import { useRef, useState } from 'react';
import { ChoixTerritoire } from '#renderer/app/territoires/ChoixTerritoire.tsx';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { type GesteDeMenu, Menu } from '#renderer/ui/gestes/Menu.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { genreDeZoneLibelle } from '#shared/domain/convention/convention.labels.ts';
import type { Zone, ZoneSaisie } from '#shared/domain/convention/membre.schema.ts';
import { DecrireUneZone } from './DecrireUneZone.tsx';

type ZoneVisee = Pick<Zone, 'id' | 'genre' | 'code' | 'libelle' | 'motif' | 'nonLimitative'>;

interface Proprietes {
  readonly titre: string;
  /** Le bloc où mène un constat de la fiche. */
  readonly cle?: string | undefined;
  readonly zones: readonly ZoneVisee[];
  readonly surViser: (zone: ZoneSaisie) => Promise<unknown>;
  readonly surRetirer: (zone: ZoneVisee) => void;
  /** D'autres façons d'en ajouter, derrière « … ». */
  readonly autresFacons?: readonly GesteDeMenu[] | undefined;
}

/** Au-delà, le reste se déplie : une liste reprise compte parfois deux cents communes. */
const MONTREES = 8;

const GENRES = ['departement', 'epci', 'commune', 'qpv'] as const;
type Code = (typeof GENRES)[number];
const estCode = (genre: string): genre is Code => (GENRES as readonly string[]).includes(genre);

/** Où agit une convention, ou un projet candidat : des territoires du référentiel, ou des zones décrites, avec leur motif. */
export function ZonesVisees({ titre, cle, zones, surViser, surRetirer, autresFacons }: Proprietes) {
  const [faute, setFaute] = useState<string | null>(null);
  const [decrit, setDecrit] = useState(false);
  const [tout, setTout] = useState(false);
  const ici = useRef<HTMLDivElement>(null);
  const viser = async (zone: ZoneSaisie) => {
    try {
      await surViser(zone);
      setFaute(null);
    } catch (cause) {
      setFaute(phraseDe(cause));
    }
  };
  const retirer = (zone: ZoneVisee) => {
    // La zone touchée disparaît : le foyer va au champ, sans attendre.
    ici.current?.querySelector('input')?.focus();
    surRetirer(zone);
  };
  return (
    <Bloc
      titre={titre}
      cle={cle}
      note={
        zones.length === 0 ? 'un département au moins' : zones.length > MONTREES ? `${zones.length} zones` : undefined
      }
      geste={
        <>
          <Bouton genre="discret" icone="plus" surClic={() => setDecrit(true)}>
            Décrire une zone
          </Bouton>
          {autresFacons && <Menu libelle="Autres façons d’ajouter des zones" gestes={autresFacons} />}
        </>
      }
    >
      <div ref={ici}>
        <ul className="lignes-de-bloc">
          {(tout ? zones : zones.slice(0, MONTREES)).map((zone) => (
            <li key={zone.id}>
              <span>
                {zone.libelle}{' '}
                {(zone.motif !== null || zone.nonLimitative) && (
                  <span className="note">
                    {[zone.motif, zone.nonLimitative ? 'liste non limitative' : null]
                      .filter((mot) => mot !== null)
                      .join(', ')}
                  </span>
                )}
              </span>
              <span className="note pousse">
                {zone.code === null ? genreDeZoneLibelle[zone.genre] : `${genreDeZoneLibelle[zone.genre]} ${zone.code}`}
              </span>
              <BoutonCarre icone="fermer" libelle={`Retirer ${zone.libelle}`} surClic={() => retirer(zone)} />
            </li>
          ))}
        </ul>
        {zones.length > MONTREES && (
          <Bouton genre="discret" deplie={tout} surClic={() => setTout(!tout)}>
            {tout ? `N’en voir que ${MONTREES}` : `Voir les ${zones.length} zones`}
          </Bouton>
        )}
        <ChoixTerritoire
          libelle="Ajouter un département, une intercommunalité, une commune, un QPV"
          deja={zones.flatMap(({ genre, code }) => (genre === 'mots' || code === null ? [] : [{ genre, code }]))}
          genres={GENRES}
          dabord="departement"
          surAjouter={({ genre, code }) => {
            if (estCode(genre)) void viser({ genre, code });
          }}
          faute={faute}
        />
      </div>
      {decrit && <DecrireUneZone surDecrire={surViser} surFermer={() => setDecrit(false)} />}
    </Bloc>
  );
}
