import { useState } from 'react';
import { z } from 'zod';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { SuiviDuTravail } from './SuiviDuTravail.tsx';
import { useTravail } from './use-travail.ts';

const MO = 1024 * 1024;
const D_USAGE = 10;
const FAUTE = 'Un nombre entier de mégaoctets, de 1 à 2 000 : 10';
const limiteSchema = z.number(FAUTE).int(FAUTE).min(1, FAUTE).max(2000, FAUTE);
const poidsDe = (octets: number): string =>
  octets < MO ? `${nombreFr(Math.max(1, Math.round(octets / 1024)))} ko` : `${nombreFr(octets / MO, 1)} Mo`;

/** Le dossier de séance en une archive, dans l'ordre : ce qu'il contiendra, ce qui y manque, son poids. */
export function DossierDeSeance({ seance }: { readonly seance: Seance }) {
  const reunionId = seance.reunion.id;
  const [limite, setLimite] = useState<number | null>(D_USAGE);
  const { donnees: contenu } = useRequete('archives.lire', { reunionId });
  const { lancer } = useDemande('archives.preparer');
  const lue = limiteSchema.safeParse(limite ?? D_USAGE);
  const travail = useTravail(() => lancer({ reunionId, limite: lue.data ?? D_USAGE }));
  if (contenu === null) return null;
  const poids = contenu.reduce((somme, { taille }) => somme + (taille ?? 0), 0);
  const manques = contenu.filter(({ manque }) => manque !== null).length;
  return (
    <Bloc
      titre="Dossier de séance"
      note={`${contenu.length - manques} fichiers${poids === 0 ? '' : `, ${poidsDe(poids)} de pièces`}${manques === 0 ? '' : `, ${manques} manquant${manques > 1 ? 's' : ''}`}`}
    >
      <ul className="liste liste-serree">
        {contenu.map(({ chemin, taille, manque }) => (
          <li key={chemin}>
            <Icone nom={manque === null ? 'document' : 'alerte'} />
            <span>
              {chemin.split('/').at(-1)}{' '}
              <span className="note">
                {[chemin.split('/')[0]?.replace(/^\d+ /u, ''), manque, taille !== null && poidsDe(taille)]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <div className="fiche fiche-trois">
        <ChampNombre
          libelle="Mégaoctets par archive"
          aide="Ce que votre messagerie accepte."
          illisible={FAUTE}
          valeur={limite}
          surChange={setLimite}
          faute={lue.success ? null : FAUTE}
        />
        <Bouton
          icone="dossier"
          desactive={!lue.success}
          enCours={travail.suivi !== null}
          surClic={() => void travail.commencer()}
        >
          Préparer le dossier
        </Bouton>
      </div>
      <SuiviDuTravail travail={travail} />
    </Bloc>
  );
}
