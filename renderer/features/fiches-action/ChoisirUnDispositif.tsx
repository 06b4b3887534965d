import { etatDeDispositifLibelle } from '#shared/domain/dispositif/dispositif.labels.ts';
import { etatDuDispositif } from '#shared/domain/dispositif/validite.rules.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { chercherDans, type Choix } from '#renderer/ui/champs/chercher-dans.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { useFiche } from './contexte-fiche.ts';

interface Proprietes {
  /** Ceux de la fiche, qui ne se proposent plus. */
  readonly deja: readonly string[];
  readonly surChoisir: (id: string) => void;
  readonly faute: string | null;
}

/** Un dispositif du catalogue : ceux qui valent au début de l'action d'abord ; les clos se trouvent, et se disent tels. */
export function ChoisirUnDispositif({ deja, surChoisir, faute }: Proprietes) {
  const { fiche, aujourdHui } = useFiche();
  const { donnees } = useRequete('dispositifs.catalogue', {});
  const date = fiche.debut ?? aujourdHui;
  const choix = (donnees ?? [])
    .filter(({ id }) => !deja.includes(id))
    .map((un) => ({ un, etat: etatDuDispositif(un, date) }));
  const enChoix = ({ un, etat }: (typeof choix)[number]): Choix => ({
    id: un.id,
    libelle: un.nom,
    note: [etat === 'ouvert' ? null : etatDeDispositifLibelle[etat].toLowerCase(), un.article]
      .filter(Boolean)
      .join(', '),
  });
  const ouverts = choix.filter(({ etat }) => etat === 'ouvert' || etat === 'a_verifier').map(enChoix);
  const tous = [...ouverts, ...choix.filter(({ etat }) => etat === 'clos' || etat === 'a_venir').map(enChoix)];
  return (
    <>
      <ChoixReferentiel
        libelle="Dispositif du catalogue"
        minimum={1}
        valeur={null}
        recents={ouverts}
        surChange={(pris) => pris !== null && surChoisir(pris.id)}
        chercher={async (frappe) => chercherDans(tous, frappe)}
        faute={faute}
      />
      <p className="note">
        <Lien vers="/dispositifs">Voir le catalogue</Lien>
      </p>
    </>
  );
}
