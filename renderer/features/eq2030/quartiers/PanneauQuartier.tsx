import { z } from 'zod';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Formulaire } from '#renderer/ui/formulaire/Formulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Couples } from '#renderer/ui/page/Couples.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { nomDuDispositif } from '#shared/domain/eq2030/dispositifs.data.ts';
import type { Deploiement, Quartier } from '../eq2030.types.ts';

interface Proprietes {
  readonly quartier: Quartier;
  readonly deploiements: readonly Deploiement[];
  readonly surFermer: () => void;
}

const ENTIER = 'Indiquez un nombre entier, en chiffres.';
const ANNEE = 'Indiquez une année sur quatre chiffres, par exemple 2020.';
const schema = z
  .object({
    habitants: z.number(ENTIER).int(ENTIER).min(0, ENTIER).max(9_999_999, ENTIER).nullable(),
    millesime: z
      .string()
      .trim()
      .regex(/^(?:|199\d|20\d\d)$/u, ANNEE)
      .transform((annee) => (annee === '' ? null : Number(annee))),
  })
  .refine(({ habitants, millesime }) => habitants === null || millesime !== null, {
    path: ['millesime'],
    message: 'Indiquez l’année de ce nombre : sans millésime, il ne se cite pas.',
  });

/** Un quartier : ce qui le couvre, tous dispositifs compris, et ses habitants, à noter avec leur millésime. */
export function PanneauQuartier({ quartier, deploiements, surFermer }: Proprietes) {
  const noter = useCommande('habitants.noter');
  const formulaire = useFormulaire({
    schema,
    depart: { habitants: quartier.habitants, millesime: quartier.millesime === null ? '' : String(quartier.millesime) },
    envoyer: async ({ habitants, millesime }) => {
      // Sans habitants, l'année ne sert qu'à remplir le contrat : la ligne est oubliée.
      const annee = millesime ?? 2000;
      await noter.lancer({ lignes: [{ qpv: quartier.code, habitants, millesime: annee }], source: null });
      donnerAvis(habitants === null ? 'Habitants oubliés.' : 'Habitants notés.');
    },
  });
  const siens = deploiements.filter(({ quartiers }) => quartiers.includes(quartier.code));
  return (
    <Panneau titre={quartier.libelle} surFermer={surFermer}>
      <Couples
        couples={[
          ['Code', quartier.code],
          ['Communes', quartier.communes.join(', ')],
          ['Départements', quartier.departements.join(', ')],
        ]}
      />
      <Bloc titre="Ce qui s’y déploie" niveau={3}>
        {siens.length === 0 ? (
          <p className="note">Aucun déploiement noté sur ce quartier.</p>
        ) : (
          <ul className="non-reconnus">
            {siens.map(({ id, structure, dispositif, libelle, aVerifier }) => (
              <li key={id}>
                <Lien vers={`/annuaire/eq2030/${id}`}>{`${nomDuDispositif(dispositif, libelle)}, ${structure}`}</Lien>
                {aVerifier !== null && <span className="note">à vérifier</span>}
              </li>
            ))}
          </ul>
        )}
      </Bloc>
      <Bloc titre="Habitants" niveau={3}>
        <Formulaire
          formulaire={formulaire}
          libelle="Habitants du quartier"
          nonFait="Habitants non notés."
          gestes={
            <Bouton type="submit" enCours={formulaire.enCours}>
              Noter
            </Bouton>
          }
        >
          <div className="rangee">
            <ChampNombre libelle="Habitants" {...formulaire.champ('habitants')} />
            <ChampTexte libelle="Millésime" exemple="2020" {...formulaire.champ('millesime')} />
          </div>
        </Formulaire>
      </Bloc>
    </Panneau>
  );
}
