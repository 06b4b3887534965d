import { APPORTS, PUBLICS } from '#shared/domain/feuille-de-route/mots-de-fiche.data.ts';
import type { GenreDeMot } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { useFiche } from './contexte-fiche.ts';
import { Depliable } from './Depliable.tsx';
import { MotAEcrire } from './MotAEcrire.tsx';
import { useListeVoulue } from './use-liste-voulue.ts';

const DITS = {
  public: { mot: 'Publics', libelle: 'Choisir les publics', autre: 'Autre public', proposes: PUBLICS },
  apport: {
    mot: 'Apport de la politique de la ville',
    libelle: 'Choisir les apports de la politique de la ville',
    autre: 'Autre apport',
    proposes: APPORTS,
  },
} as const;

interface Proprietes {
  readonly genre: GenreDeMot;
  readonly dEmblee: boolean;
}

/** Les publics, ou les apports : des puces à cocher, et un mot à soi. */
export function MotsDeLaFiche({ genre, dEmblee }: Proprietes) {
  const { id, publics, apports, garder } = useFiche();
  const { lancer } = useCommande('fichesAction.cocher');
  const { mot, libelle, autre, proposes } = DITS[genre];
  const { liste, faute, poser, basculer, oublierLaFaute } = useListeVoulue(
    genre === 'public' ? publics : apports,
    (mots) => garder(lancer({ id, genre, mots })),
  );
  const ecrire = async (neuf: string): Promise<boolean> => {
    const connu = [...proposes, ...liste].find((un) => enTri(un) === enTri(neuf)) ?? neuf;
    return liste.includes(connu) || poser([...liste, connu]);
  };
  return (
    <Depliable
      mot={mot}
      geste="Choisir"
      libelle={libelle}
      dEmblee={dEmblee}
      lu={
        <span className="puces">
          {liste.map((un) => (
            <Puce key={un} prise={genre === 'apport'}>
              {un}
            </Puce>
          ))}
        </span>
      }
    >
      {() => (
        <>
          <span className="puces">
            {[...new Set([...proposes, ...liste])].map((un) => (
              <Puce key={un} prise={liste.includes(un)} surClic={() => void basculer(un)}>
                {un}
              </Puce>
            ))}
          </span>
          <MotAEcrire libelle={autre} surEcrit={ecrire} faute={faute} surChange={oublierLaFaute} />
        </>
      )}
    </Depliable>
  );
}
