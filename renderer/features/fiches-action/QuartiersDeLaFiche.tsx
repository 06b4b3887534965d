import { useId, useState } from 'react';
import { useAppel, useCommande } from '#renderer/host/gestes.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { chercherDans, type Choix } from '#renderer/ui/champs/chercher-dans.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { Faute } from '#renderer/ui/champs/Faute.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { accord } from '#shared/text/nombres.ts';
import { useFiche } from './contexte-fiche.ts';
import { Depliable } from './Depliable.tsx';
import { useListeVoulue } from './use-liste-voulue.ts';

/** Au-delà, les quartiers du ressort se cherchent au lieu de se montrer tous. */
const MONTRES = 12;

/** Les quartiers visés : ceux du ressort d'abord, les autres au référentiel, ou « hors quartiers », qui se dit. */
export function QuartiersDeLaFiche({ dEmblee }: { readonly dEmblee: boolean }) {
  const { id, fiche, quartiers, quartiersProches, garder, modifier } = useFiche();
  const appeler = useAppel();
  const { lancer } = useCommande('fichesAction.viser');
  const { liste, faute, poser, basculer } = useListeVoulue(
    quartiers.map(({ code }) => code),
    (codes) => garder(lancer({ id, quartiers: codes })),
  );
  const idRefus = useId();
  const [refus, setRefus] = useState<string | null>(null);
  const [tousMontres, setTousMontres] = useState(false);
  const situer = new Set(quartiersProches.map(({ communes }) => communes)).size > 1;
  const noms = new Map([
    ...quartiers.map(({ code, libelle }): [string, string] => [code, libelle]),
    // De plusieurs communes, un nom seul ne dit pas où.
    ...quartiersProches.map(({ code, libelle, communes }): [string, string] => [
      code,
      situer ? `${libelle} (${communes})` : libelle,
    ]),
  ]);
  const dIci = quartiersProches.map(({ code }) => code);
  const montres = [...new Set([...liste, ...(tousMontres ? dIci : dIci.slice(0, MONTRES))])];
  const caches = dIci.filter((code) => !montres.includes(code)).length;
  const proches = quartiersProches.map(
    ({ code, libelle, communes }): Choix => ({ id: code, libelle, note: `${communes}, ${code}` }),
  );
  const restants = proches.filter((choix) => !montres.includes(choix.id));

  const chercher = async (frappe: string): Promise<readonly Choix[]> => {
    const trouves = await appeler('territoires.choisir', { texte: frappe, genres: ['qpv'] });
    const duRessort = chercherDans(proches, frappe);
    const deja = new Set([...liste, ...duRessort.map((choix) => choix.id)]);
    return [
      ...duRessort.filter((choix) => !liste.includes(choix.id)),
      ...trouves
        .filter(({ code }) => !deja.has(code))
        .map(({ code, libelle, precision }) => ({ id: code, libelle, note: precision })),
    ];
  };
  const direHors = (horsQpv: boolean) => {
    setRefus(null);
    modifier({ horsQpv }).catch((cause: unknown) => setRefus(phraseDe(cause)));
  };
  const nomDe = (code: string): string => noms.get(code) ?? code;
  return (
    <Depliable
      mot="Quartiers"
      geste="Choisir"
      libelle="Choisir les quartiers"
      dEmblee={dEmblee}
      lu={
        <span className="puces">
          {liste.map((code) => (
            <Puce key={code}>{nomDe(code)}</Puce>
          ))}
          {fiche.horsQpv && <Puce>Hors quartiers prioritaires</Puce>}
        </span>
      }
    >
      {() => (
        <>
          <span className="puces">
            {montres.map((code) => (
              <Puce
                key={code}
                prise={liste.includes(code)}
                surClic={() => {
                  setRefus(null);
                  void basculer(code);
                }}
              >
                {nomDe(code)}
              </Puce>
            ))}
            {caches > 0 && (
              <Bouton genre="discret" surClic={() => setTousMontres(true)}>
                {`Montrer ${accord(caches, 'l’autre', `les ${caches} autres`)}`}
              </Bouton>
            )}
            {dIci.length > 1 && !dIci.every((code) => liste.includes(code)) && (
              <Bouton
                genre="discret"
                surClic={() => {
                  setRefus(null);
                  void poser([...new Set([...liste, ...dIci])]);
                }}
              >
                {`Viser les ${dIci.length} quartiers`}
              </Bouton>
            )}
            <Puce prise={fiche.horsQpv} surClic={() => direHors(!fiche.horsQpv)}>
              Hors quartiers prioritaires
            </Puce>
          </span>
          <ChoixReferentiel
            libelle="Autre quartier"
            minimum={2}
            valeur={null}
            recents={restants}
            surChange={(choix) => {
              if (choix === null) return;
              setRefus(null);
              void poser([...liste, choix.id]);
            }}
            chercher={chercher}
            faute={faute}
          />
          <Faute id={idRefus}>{refus}</Faute>
        </>
      )}
    </Depliable>
  );
}
